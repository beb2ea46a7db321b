package app.kith.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The long works under way. The window stays usable meanwhile and shows each with its counts; the strip above the
/// status line is made from this.
public final class Works {
    private final Background background;
    private final List<Work> underWay = new ArrayList<>();
    private final ObservableList<Work> running = FXCollections.observableArrayList();
    // Kept, since it hears the list through a weak listener: one made for each caller would fall silent.
    private final ObservableList<Work> shown = FXCollections.unmodifiableObservableList(running);

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
        return start(shown(new Work(name, true)), doing, done, failed);
    }

    /// Begins a work that goes through to its end.
    public <R> Work runThrough(
            String name,
            Doing<R> doing,
            Consumer<? super R> done,
            Consumer<? super Exception> failed) {
        return start(shown(new Work(name, false)), doing, done, failed);
    }

    /// What is under way now.
    public ObservableList<Work> running() {
        return shown;
    }

    /// Begins a work that is shown only once it has told how far it is: most days there is nothing to be seen of it.
    public <R> Work quietly(
            String name,
            Doing<R> doing,
            Consumer<? super R> done,
            Consumer<? super Exception> failed) {
        var work = new Work(name, true);
        work.total().addListener((total, before, now) -> {
            if (!running.contains(work) && !work.ended()) {
                running.add(work);
            }
        });
        return start(work, doing, done, failed);
    }

    /// Shows a work that somebody else does.
    public Work begin(String name) {
        var work = new Work(name, false);
        running.add(work);
        return work;
    }

    /// Says how far the work of somebody else is, on the window's thread.
    public void at(Work work, long done, long total) {
        work.at(done, total);
    }

    /// Takes the work of somebody else away.
    public void end(Work work) {
        running.remove(work);
    }

    /// Asks all that is under way to stop: the window closes.
    public void cancel() {
        underWay.forEach(Work::cancel);
    }

    private <R> Work start(
            Work work,
            Doing<R> doing,
            Consumer<? super R> done,
            Consumer<? super Exception> failed) {
        underWay.add(work);
        background.run(() -> doing.work(work.progress(background::inWindow)), outcome -> {
            over(work);
            done.accept(outcome);
        }, failure -> {
            over(work);
            failed.accept(failure);
        });
        return work;
    }

    private Work shown(Work work) {
        running.add(work);
        return work;
    }

    private void over(Work work) {
        work.finish();
        underWay.remove(work);
        running.remove(work);
    }
}
