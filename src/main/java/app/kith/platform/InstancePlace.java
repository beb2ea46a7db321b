package app.kith.platform;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Where the Kith that has a book open can be found by the next one.
///
/// The lock lies beside the book, since that is the one place every start agrees on. The socket may lie elsewhere, since
/// its path has to be short, and the lock says where.
///
/// @param lock locked while a Kith has the book open
/// @param socketFolders folders to try for the socket, the best first; folders for temporary files come after them
record InstancePlace(Path lock, List<Path> socketFolders) {
    private static final String BOOK_ENDING = ".mv.db";

    /// The place for a book.
    static InstancePlace of(Path book, Directories directories, Map<String, String> environment) {
        var name = book.getFileName().toString();
        var stem = name.endsWith(BOOK_ENDING) ? name.substring(0, name.length() - BOOK_ENDING.length()) : name;
        var folders = new ArrayList<Path>();
        var runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (!runtime.isEmpty() && Path.of(runtime).isAbsolute() && Files.isDirectory(Path.of(runtime))) {
            folders.add(Path.of(runtime).resolve("kith"));
        }
        folders.add(directories.cache());
        return new InstancePlace(book.toAbsolutePath().resolveSibling(stem + ".running"), folders);
    }

    /// The socket's file name, which no other book has.
    String socketName() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(lock.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8) + ".sock";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
