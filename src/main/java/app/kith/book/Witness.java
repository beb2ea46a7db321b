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

/// A small file beside the book that says which book it is and how far it had come. A store can lose what it acknowledged or
/// open a broken file as an empty one without a word; held against the witness, neither goes unnoticed.
final class Witness implements AutoCloseable {
    private static final Pattern FORM = Pattern.compile("kith (\\d{3})\nbook ([0-9a-f-]{36})\nrevision (\\d{19})\n");
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
    record Testimony(int schema, UUID book, long revision) {}

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
                            Long.parseLong(form.group(3))))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Witness write(Path file, Testimony testimony) {
        String head = "kith %03d\nbook %s\nrevision ".formatted(testimony.schema(), testimony.book());
        String text = head + REVISION.formatted(testimony.revision());
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
