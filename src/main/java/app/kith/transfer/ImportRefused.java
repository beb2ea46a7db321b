package app.kith.transfer;

import java.io.Serial;
import java.nio.file.Path;
import java.util.Locale;

/// A file was not imported, and nothing was changed.
public final class ImportRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final transient Path file;

    ImportRefused(Why why, Path file) {
        super(why.name());
        this.why = why;
        this.file = file;
    }

    /// The reason.
    public Why why() {
        return why;
    }

    /// The file that was to be imported.
    public Path file() {
        return file;
    }

    /// Why a file is refused; each has a sentence `refused.…` in the texts of this package. NO_FILE: it is a folder or is
    /// not there. UNREADABLE: it cannot be read. TOO_LARGE: it has more than [ImportFile#LARGEST] bytes. NO_CARD: it holds
    /// no vCard. APPLE_ARCHIVE: it is an archive of Apple's address book. CHANGED: it is not the file of the preview any more.
    public enum Why {
        NO_FILE, UNREADABLE, TOO_LARGE, NO_CARD, APPLE_ARCHIVE, CHANGED;

        /// The key of its sentence.
        public String key() {
            return "refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
