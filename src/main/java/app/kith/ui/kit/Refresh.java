package app.kith.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;

/// Something shown that is to be read anew whenever the book changes: asked for from any thread and as often as one likes,
/// done on the window's thread, once for all that was asked meanwhile.
public final class Refresh {
    private final Background background;
    private final Runnable work;
    private final AtomicBoolean asked = new AtomicBoolean();

    /// Nothing is asked for yet.
    ///
    /// @param work begins the reading, on the window's thread
    public Refresh(Background background, Runnable work) {
        this.background = background;
        this.work = work;
    }

    /// Asks for it, from any thread.
    public void ask() {
        if (asked.compareAndSet(false, true)) {
            background.inWindow(() -> {
                asked.set(false);
                work.run();
            });
        }
    }
}
