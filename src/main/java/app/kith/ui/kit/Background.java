package app.kith.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The one way off the window's thread and back. Work runs elsewhere, its outcome comes back to the window's thread.
///
/// Reading ([#run]) happens at once and side by side; saving ([#save]) one after another in the order asked, so that
/// an earlier text never lands after a later one. Nothing is ever interrupted: an interrupt closes the book's file
/// under H2. All methods are called on the window's thread.
public final class Background implements AutoCloseable {
    private final ExecutorService readers = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("read-", 0).factory());
    private final ExecutorService saver = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("save").daemon().factory());
    private final Executor window;
    private final Consumer<Exception> unexpected;
    private final ReadOnlyIntegerWrapper saving = new ReadOnlyIntegerWrapper(this, "saving", 0);
    private final Deque<Callable<?>> unsaved = new ArrayDeque<>();
    private final List<Runnable> afterSaving = new ArrayList<>();
    private long saves;
    private long failures;

    /// Begins with nothing to do.
    ///
    /// @param window runs what comes back; `Platform::runLater` in the program
    /// @param unexpected is told, on the window's thread, of failures that nobody else takes
    public Background(Executor window, Consumer<Exception> unexpected) {
        this.window = window;
        this.unexpected = unexpected;
    }

    /// For the program: comes back by [Platform#runLater].
    public static Background ofWindow(Consumer<Exception> unexpected) {
        return new Background(Platform::runLater, unexpected);
    }

    /// Reads elsewhere and hands back what was read; a failure goes to the error pane.
    public <R> void run(Callable<R> work, Consumer<? super R> done) {
        run(work, done, unexpected);
    }

    /// Reads elsewhere and hands back what was read or why it failed. After the close nothing is read.
    public <R> void run(Callable<R> work, Consumer<? super R> done, Consumer<? super Exception> failed) {
        // What was still on its way to the window when it closed may ask to read once more; nobody would see it.
        if (readers.isShutdown()) {
            return;
        }
        readers.execute(() -> deliver(work, done, failed));
    }

    /// Saves elsewhere, after every earlier save; a failure goes to the error pane.
    public <R> void save(Callable<R> work, Consumer<? super R> done) {
        save(work, done, unexpected);
    }

    /// Saves elsewhere, after every earlier save, and hands back the outcome. Whoever asks keeps what was typed until
    /// `done`.
    public <R> void save(Callable<R> work, Consumer<? super R> done, Consumer<? super Exception> failed) {
        tryAgain();
        begin(work, done, failed);
    }

    /// Keeps a save that failed and whose words nobody shows any more: it is tried again before each later save, so that
    /// the words are in the book as soon as it can be written.
    public void keep(Callable<?> failed) {
        unsaved.add(failed);
    }

    private void tryAgain() {
        var again = List.copyOf(unsaved);
        unsaved.clear();
        again.forEach(work -> begin(work, saved -> {}, failure -> unsaved.add(work)));
    }

    private <R> void begin(Callable<R> work, Consumer<? super R> done, Consumer<? super Exception> failed) {
        saves++;
        saving.set(saving.get() + 1);
        saver.execute(() -> deliver(work, outcome -> saved(() -> done.accept(outcome)), failure -> saved(() -> {
            failures++;
            failed.accept(failure);
        })));
    }

    private void saved(Runnable tell) {
        saves++;
        saving.set(saving.get() - 1);
        tell.run();
        if (saving.get() == 0) {
            var then = List.copyOf(afterSaving);
            afterSaving.clear();
            then.forEach(Runnable::run);
        }
    }

    /// Grows with each save that begins or ends: what was read between two numbers that differ may be older than what was
    /// typed.
    long saves() {
        return saves;
    }

    /// Does something once no save is on its way.
    void whenSaved(Runnable then) {
        if (saving.get() == 0) {
            then.run();
        } else {
            afterSaving.add(then);
        }
    }

    /// How many saves are on their way; the status line shows it.
    public ReadOnlyIntegerProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /// How many saves have failed so far.
    public long failedSaves() {
        return failures;
    }

    /// A line of requests of which only the latest is of interest.
    public Latest latest() {
        return new Latest(this);
    }

    /// Does a piece of work on the window's thread, from any thread.
    public void inWindow(Runnable work) {
        window.execute(work);
    }

    /// Told of a failure that nobody else takes.
    public void failed(Exception failure) {
        unexpected.accept(failure);
    }

    /// Waits until everything asked to be saved is saved and all long work has ended, each at most 20 seconds.
    @Override
    public void close() {
        readers.shutdown();
        saver.shutdown();
        try {
            saver.awaitTermination(20, TimeUnit.SECONDS);
            readers.awaitTermination(20, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private <R> void deliver(Callable<R> work, Consumer<? super R> done, Consumer<? super Exception> failed) {
        try {
            var outcome = work.call();
            window.execute(() -> done.accept(outcome));
        } catch (Exception failure) {
            window.execute(() -> failed.accept(failure));
        }
    }
}
