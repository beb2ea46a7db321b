package app.kith.ui.kit;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/// Does something to the book at once and offers to take exactly that back. Used on the window's thread.
public final class TakeBack {
    private final Background background;
    private final Toasts toasts;
    private final Supplier<Optional<Long>> lastStep;
    private final LongConsumer takeBack;

    /// @param lastStep the step that was done last; asked off the window's thread
    /// @param takeBack takes a step back; called off the window's thread
    public TakeBack(
            Background background,
            Toasts toasts,
            Supplier<Optional<Long>> lastStep,
            LongConsumer takeBack) {
        this.background = background;
        this.toasts = toasts;
        this.lastStep = lastStep;
        this.takeBack = takeBack;
    }

    /// Does it, then says what was done with a button beside it.
    ///
    /// @param work one step of the book
    public void run(Callable<?> work, String said) {
        background.save(() -> {
            work.call();
            return lastStep.get();
        }, step -> step.ifPresent(done -> toasts.undo(said, () -> back(done))));
    }

    private void back(long step) {
        background.save(() -> {
            takeBack.accept(step);
            return step;
        }, taken -> {});
    }
}
