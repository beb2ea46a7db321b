package app.kith.ui.shell;

import app.kith.book.Journal;
import app.kith.book.StepName;
import app.kith.book.Undone;
import app.kith.platform.Texts;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Toasts;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Undo and redo from the window: what was typed is handed to the book first, and a toast names the step.
final class Undoing {
    private final Texts texts = Texts.of(Undoing.class);
    private final Background background;
    private final Journal journal;
    private final Toasts toasts;
    private final Runnable saveTyped;

    Undoing(Background background, Journal journal, Toasts toasts, Runnable saveTyped) {
        this.background = background;
        this.journal = journal;
        this.toasts = toasts;
        this.saveTyped = saveTyped;
    }

    void undo() {
        turn(journal::undo, "undone", "undo.nothing", texts.get("redo"), this::redo);
    }

    void redo() {
        turn(journal::redo, "redone", "redo.nothing", texts.get("undo"), this::undo);
    }

    private void turn(Callable<Optional<Undone>> work, String said, String nothing, String offer, Runnable back) {
        saveTyped.run();
        background.save(
                work,
                outcome -> outcome.ifPresentOrElse(
                        undone -> toasts.show(sentence(said, undone), offer, back),
                        () -> toasts.show(texts.get(nothing))));
    }

    private String sentence(String said, Undone undone) {
        var sentence = texts.get(said, name(undone.name()));
        return undone.kept().isEmpty() ? sentence : sentence + " " + texts.get("undo.kept", undone.kept().size());
    }

    /// What a step is called in the reader's language.
    static String name(StepName step) {
        return Texts.of(StepName.class).get(step.key(), step.args().toArray());
    }
}
