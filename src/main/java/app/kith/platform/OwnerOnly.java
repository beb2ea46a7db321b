package app.kith.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Folders and files that only their owner can read: 0700 and 0600, whatever the umask says. Where a file system has
/// no such permissions (Windows), what the user's own folders give holds.
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /// Creates a folder, and those above it that are missing, for the owner only. A folder that is there already is
    /// left as it is.
    ///
    /// @throws IOException when it cannot be created, or is no folder
    public static Path folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions(folder, FOLDER));
        }
        return folder;
    }

    /// Creates an empty file for the owner only, and its folder where that is missing. Of a file that is there already
    /// the permissions are narrowed.
    ///
    /// @throws IOException when it can be neither created nor narrowed
    public static Path file(Path file) throws IOException {
        if (file.getParent() != null) {
            folder(file.getParent());
        }
        if (Files.exists(file)) {
            narrow(file);
        } else {
            Files.createFile(file, permissions(file, FILE));
        }
        return file;
    }

    /// Takes a file's permissions from everybody but the owner.
    ///
    /// @throws IOException when the file is not there or is not the user's
    public static void narrow(Path file) throws IOException {
        if (posix(file)) {
            Files.setPosixFilePermissions(file, FILE);
        }
    }

    private static FileAttribute<?>[] permissions(Path path, Set<PosixFilePermission> wanted) {
        return posix(path)
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(wanted)}
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().equals(FileSystems.getDefault())
                && path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
