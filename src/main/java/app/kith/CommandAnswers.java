package app.kith;

import app.kith.cli.Run;
import app.kith.platform.Answers;
import app.kith.platform.Request;
import app.kith.platform.Streams;
import java.util.function.BooleanSupplier;

/// What a Kith without a window does for later starts: their commands, on the book it has open.
record CommandAnswers(OpenBook book) implements Answers {
    @Override
    public boolean show(Request request) {
        return false;
    }

    @Override
    public int run(Request request, Streams streams, BooleanSupplier gone) {
        return Run.run(book, request, streams, gone);
    }
}
