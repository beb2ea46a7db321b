package app.kith.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// A small file beside the book that says which book it is and how far it had come. A store can lose what it acknowledged or
/// open a broken file as an empty one without a word; held against the witness, neither goes unnoticed.
final class Witness implements AutoCloseable {
    private static final Pattern FORM = Pattern
            .compile("kith (\\d{3})\nbook ([0-9a-f-]{36})\nrevision (\\d{19})\n(?:closed ([0-9a-f]{1,24})\n)?");
    private static final String REVISION = "%019d\n";

    private final FileChannel channel;
    private final long offset;

    private Witness(FileChannel channel, long offset) {
        this.channel = channel;
        this.offset = offset;
    }

    /// What a witness says.
    ///
    /// @param schema the number of the last migration
    /// @param closed the sum of the book's file when it was closed in order; empty when it was not
    record Testimony(int schema, UUID book, long revision, Optional<String> closed) {}

    static Path beside(Path bookFile) {
        return bookFile.resolveSibling(stem(bookFile) + ".witness");
    }

    /// The book's file name without its ending.
    static String stem(Path bookFile) {
        return bookFile.getFileName().toString().replaceFirst("\\.mv\\.db$", "");
    }

    /// What the file says; empty when there is none or it cannot be understood.
    static Optional<Testimony> read(Path file) {
        try {
            var form = FORM.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            return form.matches()
                    ? Optional.of(new Testimony(Integer.parseInt(form.group(1)), UUID.fromString(form.group(2)),
                            Long.parseLong(form.group(3)), Optional.ofNullable(form.group(4))))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Witness write(Path file, int schema, UUID book, long revision) {
        String head = "kith %03d\nbook %s\nrevision ".formatted(schema, book);
        String text = head + REVISION.formatted(revision);
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
            channel.truncate(text.length());
            channel.force(true);
            Private.keep(file);
            return new Witness(channel, head.length());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Notes that the book has come to `revision`; called after each commit.
    void saw(long revision) {
        try {
            channel.write(ByteBuffer.wrap(REVISION.formatted(revision).getBytes(StandardCharsets.US_ASCII)), offset);
        } catch (IOException failed) {
            // The commit is safe in the book; a witness that lags only knows less.
            System.getLogger(Witness.class.getName())
                    .log(System.Logger.Level.WARNING, "The witness could not be written");
        }
    }

    /// Notes how the book's file looks now that it is closed in order. H2 checks where its pages lie and not what is in them,
    /// so that a disk that forgets a bit would not be noticed otherwise.
    void sawClosed(Path bookFile) {
        try {
            String line = "closed " + sum(bookFile) + '\n';
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)), channel.size());
        } catch (IOException failed) {
            // Without it the next opening looks less closely.
            System.getLogger(Witness.class.getName())
                    .log(System.Logger.Level.WARNING, "The witness could not be written");
        }
    }

    /// The size and CRC-32C of a file that nobody has open.
    static String sum(Path file) throws IOException {
        var crc = new CRC32C();
        var piece = ByteBuffer.allocateDirect(1 << 20);
        try (var bytes = FileChannel.open(file, StandardOpenOption.READ)) {
            while (bytes.read(piece) >= 0) {
                crc.update(piece.flip());
                piece.clear();
            }
            return Long.toHexString(bytes.size()) + "%08x".formatted(crc.getValue());
        }
    }

    @Override
    public void close() {
        try {
            channel.force(true);
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
