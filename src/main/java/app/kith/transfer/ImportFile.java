package app.kith.transfer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;

/// A file to import as it was when it was looked at.
///
/// @param charset the character set the user chose; empty to find out card by card
/// @param size in bytes
/// @param modified when it last changed
public record ImportFile(Path path, Optional<Charset> charset, long size, FileTime modified) {
    /// The most bytes a file may have.
    public static final long LARGEST = 200L << 20;

    /// Looks at a file.
    ///
    /// @throws ImportRefused when it is none, cannot be read or is larger than [#LARGEST]
    public static ImportFile of(Path path, Optional<Charset> charset) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".abbu")) {
            throw new ImportRefused(ImportRefused.Why.APPLE_ARCHIVE, path);
        }
        if (!Files.isRegularFile(path)) {
            throw new ImportRefused(ImportRefused.Why.NO_FILE, path);
        }
        try {
            var file = new ImportFile(path, charset, Files.size(path), Files.getLastModifiedTime(path));
            if (file.size > LARGEST) {
                throw new ImportRefused(ImportRefused.Why.TOO_LARGE, path);
            }
            return file;
        } catch (IOException unreadable) {
            throw new ImportRefused(ImportRefused.Why.UNREADABLE, path);
        }
    }

    /// Its name without its folder.
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /// Whether it has changed since it was looked at.
    boolean changed() {
        try {
            return Files.size(path) != size || !Files.getLastModifiedTime(path).equals(modified);
        } catch (IOException gone) {
            return true;
        }
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }
}
