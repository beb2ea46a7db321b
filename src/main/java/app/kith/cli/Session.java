package app.kith.cli;

import app.kith.OpenBook;
import app.kith.Parts;
import app.kith.platform.Request;
import app.kith.platform.Streams;
import app.kith.platform.Texts;
import app.kith.transfer.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// What a command has while it runs: the book's services, the caller's streams and place, and texts in the caller's
/// language.
final class Session {
    private final OpenBook book;
    private final Request request;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final BooleanSupplier gone;
    private final Texts texts;

    /// @param book opened only once a command needs it
    /// @param gone whether the caller has gone away
    Session(OpenBook book, Request request, Streams streams, BooleanSupplier gone) {
        this.book = book;
        this.request = request;
        this.gone = gone;
        in = streams.in();
        out = new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
        err = new PrintStream(streams.err(), false, StandardCharsets.UTF_8);
        texts = Texts.of(Session.class, request.language());
    }

    /// The book itself, to be closed and opened.
    OpenBook book() {
        return book;
    }

    /// The services over the book, which is opened by now.
    Parts parts() {
        return book.parts();
    }

    Request request() {
        return request;
    }

    Texts texts() {
        return texts;
    }

    /// Where results go.
    PrintStream out() {
        return out;
    }

    /// Where complaints go.
    PrintStream err() {
        return err;
    }

    /// A path as it was typed, seen from the caller's working directory.
    Path path(String typed) {
        return request.path(typed);
    }

    /// Whether to stop, because nobody waits for the outcome.
    boolean stopped() {
        return gone.getAsBoolean();
    }

    /// Everything on standard input, as UTF-8.
    ///
    /// @throws Refusal when it could not be read to its end
    String input() throws Refusal {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ended) {
            throw new Refusal(texts.get("error.input"));
        }
    }

    /// How an import or export learns that nobody waits for it any more; how far it is is shown nowhere.
    Progress progress() {
        return new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean cancelled() {
                return stopped();
            }
        };
    }

    /// Says that a file or folder could not be written.
    Refusal unwritable(Path path) {
        return new Refusal(texts.get("error.unwritable", path));
    }
}
