package app.kith.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/// A line of requests of which only the latest is of interest: what is searched for, who is selected.
///
/// At most one request runs at a time; of those that come meanwhile only the newest is kept, and an outcome is handed
/// back only while nothing newer was asked. Made by [Background#latest]; used on the window's thread.
public final class Latest {
    private final Background background;
    private @Nullable Runnable next;
    private boolean running;
    private long asked;

    Latest(Background background) {
        this.background = background;
    }

    /// Asks; a failure of the latest goes to the error pane.
    public <R> void run(Callable<R> work, Consumer<? super R> done) {
        run(work, done, background::failed);
    }

    /// Asks, and hands back the outcome unless something newer was asked by then.
    public <R> void run(Callable<R> work, Consumer<? super R> done, Consumer<? super Exception> failed) {
        var mine = ++asked;
        next = () -> background.run(
                work,
                outcome -> finish(mine, () -> done.accept(outcome)),
                failure -> finish(mine, () -> failed.accept(failure)));
        if (!running) {
            begin();
        }
    }

    /// Lets go of whatever is under way: its outcome is not handed back.
    public void forget() {
        asked++;
        next = null;
    }

    private void begin() {
        var request = next;
        next = null;
        running = request != null;
        if (request != null) {
            request.run();
        }
    }

    private void finish(long mine, Runnable handBack) {
        try {
            if (mine == asked) {
                handBack.run();
            }
        } finally {
            begin();
        }
    }
}
