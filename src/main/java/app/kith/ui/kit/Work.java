package app.kith.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// A long work under way, as the window shows it: an import, an export, a backup.
public final class Work {
    private final String name;
    private final boolean cancellable;
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper(this, "done", 0);
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(this, "total", -1);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    private boolean ended;

    Work(String name, boolean cancellable) {
        this.name = name;
        this.cancellable = cancellable;
    }

    /// What is being done, in the reader's language.
    public String name() {
        return name;
    }

    /// Whether it can be stopped before its end.
    public boolean cancellable() {
        return cancellable;
    }

    /// How many are done; changes on the window's thread.
    public ReadOnlyLongProperty done() {
        return done.getReadOnlyProperty();
    }

    /// Of how many; -1 while unknown.
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    /// Asks the work to stop; it ends soon after.
    public void cancel() {
        cancelled.set(true);
    }

    boolean ended() {
        return ended;
    }

    void finish() {
        ended = true;
    }

    void at(long now, long all) {
        total.set(all);
        done.set(now);
    }

    /// Reports to the window at most every 50 ms, so that a fast work does not flood it.
    Progress progress(Executor window) {
        return new Progress() {
            private long told;

            @Override
            public void at(long now, long all) {
                var time = System.nanoTime();
                if (now >= all || time - told > 50_000_000) {
                    told = time;
                    window.execute(() -> Work.this.at(now, all));
                }
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
    }
}
