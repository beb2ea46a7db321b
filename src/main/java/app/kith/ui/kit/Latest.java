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
        next = () -> read(mine, work, done, failed);
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

    private <R> void read(long mine, Callable<R> work, Consumer<? super R> done, Consumer<? super Exception> failed) {
        var before = background.saves();
        Runnable again = () -> read(mine, work, done, failed);
        background.run(
                work,
                outcome -> finish(mine, before, () -> done.accept(outcome), again),
                failure -> finish(mine, before, () -> failed.accept(failure), again));
    }

    /// What was read while something was being saved may be older than what is on screen, and would take its place.
    private void finish(long mine, long before, Runnable handBack, Runnable again) {
        if (mine == asked && before != background.saves()) {
            background.whenSaved(() -> {
                if (mine == asked) {
                    again.run();
                } else {
                    begin();
                }
            });
            return;
        }
        try {
            if (mine == asked) {
                handBack.run();
            }
        } finally {
            begin();
        }
    }
}
