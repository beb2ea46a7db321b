package app.kith.ui.kit;

import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The long works under way. The window stays usable meanwhile and shows each with its counts; the strip above the
/// status line is made from this.
public final class Works {
    private final Background background;
    private final ObservableList<Work> running = FXCollections.observableArrayList();

    /// Works run by way of the background.
    public Works(Background background) {
        this.background = background;
    }

    /// A long work's doing, on a thread of its own.
    ///
    /// @param <R> what comes of it
    @FunctionalInterface
    public interface Doing<R> {
        /// Does it, says how far it is, and looks now and then whether it should stop.
        R work(Progress progress) throws Exception;
    }

    /// Begins a work that the user may stop.
    public <R> Work run(
            String name,
            Doing<R> doing,
            Consumer<? super R> done,
            Consumer<? super Exception> failed) {
        return start(new Work(name, true), doing, done, failed);
    }

    /// Begins a work that goes through to its end.
    public <R> Work runThrough(
            String name,
            Doing<R> doing,
            Consumer<? super R> done,
            Consumer<? super Exception> failed) {
        return start(new Work(name, false), doing, done, failed);
    }

    /// What is under way now.
    public ObservableList<Work> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    /// Asks all that is under way to stop: the window closes.
    public void cancel() {
        running.forEach(Work::cancel);
    }

    private <R> Work start(
            Work work,
            Doing<R> doing,
            Consumer<? super R> done,
            Consumer<? super Exception> failed) {
        running.add(work);
        background.run(() -> doing.work(work.progress(background::inWindow)), outcome -> {
            running.remove(work);
            done.accept(outcome);
        }, failure -> {
            running.remove(work);
            failed.accept(failure);
        });
        return work;
    }
}
