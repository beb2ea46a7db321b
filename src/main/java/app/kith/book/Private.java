package app.kith.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/// Files and folders that only their owner may read, whatever the umask says. Where a file system knows no such rights, the
/// user's own folder has to do.
final class Private {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private Private() {}

    /// A new, empty file.
    static Path newFile(Path file) throws IOException {
        return knowsRights(file)
                ? Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE)))
                : Files.createFile(file);
    }

    /// The folder, made with its parents when it is missing.
    static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Files.createDirectories(around(folder));
        return knowsRights(folder)
                ? Files.createDirectory(folder,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOLDER)))
                : Files.createDirectory(folder);
    }

    /// Takes the rights of everybody else away from a file that is there.
    static void keep(Path file) throws IOException {
        if (knowsRights(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE));
        }
    }

    /// The folder that `file` lies in.
    static Path around(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    private static boolean knowsRights(Path path) throws IOException {
        return Files.getFileAttributeView(around(path), PosixFileAttributeView.class) != null;
    }
}
