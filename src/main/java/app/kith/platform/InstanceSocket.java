package app.kith.platform;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/// A Unix domain socket in a folder that only the user can enter.
///
/// @param path its file
/// @param server listening
record InstanceSocket(Path path, ServerSocketChannel server) {
    /// The path of a socket may take 108 bytes on Linux and Windows and 104 on macOS, its end mark included.
    private static final int MOST_BYTES = 100;

    private static final String TEMPORARY = "kith-";
    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    /// Listens in the first of the folders that will do.
    ///
    /// @throws IOException when not even a temporary folder will
    static InstanceSocket open(InstancePlace place) throws IOException {
        for (var folder : place.socketFolders()) {
            var path = folder.resolve(place.socketName());
            try {
                if (fits(path) && enteredByOwnerOnly(OwnerOnly.folder(folder))) {
                    return listen(path);
                }
            } catch (IOException | UnsupportedOperationException notHere) {
                // A folder that cannot be written, or a file system without sockets: the next one.
            }
        }
        return listen(Files.createTempDirectory(TEMPORARY).resolve("s"));
    }

    /// Takes away a socket that somebody left who did not come to an end.
    static void sweep(Path left) {
        try {
            Files.deleteIfExists(left);
            var folder = left.getParent();
            if (folder != null && folder.getFileName().toString().startsWith(TEMPORARY)) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException shared) {
            // Not ours alone.
        } catch (IOException stuck) {
            // It is in nobody's way: a socket is replaced when its name is needed.
        }
    }

    /// Ends listening and takes the socket away.
    void close() throws IOException {
        server.close();
        sweep(path);
    }

    private static InstanceSocket listen(Path path) throws IOException {
        Files.deleteIfExists(path);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(path), 64);
            return new InstanceSocket(path, server);
        } catch (IOException refused) {
            server.close();
            throw refused;
        }
    }

    private static boolean fits(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static boolean enteredByOwnerOnly(Path folder) throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return true;
        }
        return Files.getPosixFilePermissions(folder).stream().noneMatch(OF_OTHERS::contains);
    }
}
