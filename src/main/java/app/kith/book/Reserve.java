package app.kith.book;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Eight megabytes of disk kept beside the book. When the disk is full they are given up, so that the book can be opened again,
/// closed in order and read, and what is being typed can be saved.
final class Reserve {
    private static final int SIZE = 8 << 20;
    private static final int PLENTY = 16;

    private final Path file;

    private Reserve(Path file) {
        this.file = file;
    }

    static Reserve beside(Path bookFile) {
        return new Reserve(bookFile.resolveSibling(Witness.stem(bookFile) + ".reserve"));
    }

    /// Lays the reserve down when there is none and room is plenty.
    void keep() throws IOException {
        if (Files.exists(file)
                || Files.getFileStore(Private.around(file)).getUsableSpace() < (long) PLENTY * SIZE) {
            return;
        }
        // Written, not only reserved: a file of holes takes no room and so would free none.
        try (var channel = FileChannel.open(Private.newFile(file), StandardOpenOption.WRITE)) {
            var zeros = ByteBuffer.allocate(1 << 16);
            for (int written = 0; written < SIZE; written += zeros.capacity()) {
                zeros.clear();
                channel.write(zeros);
            }
        }
    }

    /// Gives the room up.
    void give() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            System.getLogger(Reserve.class.getName())
                    .log(System.Logger.Level.WARNING, "The reserve could not be freed");
        }
    }
}
