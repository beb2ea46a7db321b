package app.kith.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;

/// What the running Kith writes into its lock file, which only its user can read: the way to its socket, and a word that
/// shows that the caller has read this file.
record InstanceNote(String word, Path socket) {
    private static final int MOST_BYTES = 8192;

    /// What a lock file holds; empty while there is nothing whole in it.
    static Optional<InstanceNote> read(Path lock) {
        try {
            return parse(Files.readString(lock));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// The same through the channel that holds the lock. A second channel must not be used by the holder: closing it
    /// would let go of the lock (POSIX fcntl).
    static Optional<InstanceNote> read(FileChannel held) throws IOException {
        var bytes = ByteBuffer.allocate(MOST_BYTES);
        held.read(bytes, 0);
        return parse(StandardCharsets.UTF_8.decode(bytes.flip()).toString());
    }

    /// Puts the note into the file that is locked.
    void write(FileChannel held) throws IOException {
        held.truncate(0);
        held.write(ByteBuffer.wrap((word + "\n" + socket + "\n.\n").getBytes(StandardCharsets.UTF_8)), 0);
    }

    /// Whether a caller's word is this one.
    boolean knows(String other) {
        return MessageDigest
                .isEqual(word.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<InstanceNote> parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 3 || !lines[2].equals(".")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InstanceNote(lines[0], Path.of(lines[1])));
        } catch (InvalidPathException notOurs) {
            return Optional.empty();
        }
    }
}
