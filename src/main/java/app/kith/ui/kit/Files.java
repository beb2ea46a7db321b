package app.kith.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asking for a file. Behind an interface because the system's dialog cannot be driven by a test.
public interface Files {
    /// Which files are offered.
    ///
    /// @param name in the reader's language, "vCard"
    /// @param endings with a star, "*.vcf"
    record Kind(String name, List<String> endings) {}

    /// Files to read; empty when the user changed their mind.
    List<Path> open(String title, Kind... kinds);

    /// A file to write, whether or not it exists; the dialog has asked about overwriting.
    Optional<Path> save(String title, String proposed, Kind... kinds);

    /// A folder.
    Optional<Path> folder(String title);
}
