package app.kith.ui.shell;

import app.kith.book.Journal;
import app.kith.book.StepName;
import app.kith.book.Undone;
import app.kith.platform.Texts;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Toasts;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Undo and redo from the window: what was typed is handed to the book first, and a toast names the step.
final class Undoing {
    private final Texts texts = Texts.of(Undoing.class);
    private final Background background;
    private final Journal journal;
    private final Toasts toasts;
    private final Runnable saveTyped;
    private final Callable<Optional<Departed>> left;
    private final Set<UUID> offered = new HashSet<>();

    /// Something that has left the house and cannot be undone.
    ///
    /// @param id of what has left
    /// @param called whom it went to
    /// @param voiding lets its entry no longer count; called off the window's thread
    record Departed(UUID id, String called, Runnable voiding) {}

    /// @param left what has left since the last step that can be undone; asked off the window's thread
    Undoing(
            Background background,
            Journal journal,
            Toasts toasts,
            Runnable saveTyped,
            Callable<Optional<Departed>> left) {
        this.background = background;
        this.journal = journal;
        this.toasts = toasts;
        this.saveTyped = saveTyped;
        this.left = left;
    }

    /// Takes the last step back. For what has left, its voiding is offered first; asked once more, the step before it is taken
    /// back.
    void undo() {
        saveTyped.run();
        background.save(left, departed -> departed.filter(each -> offered.add(each.id()))
                .ifPresentOrElse(this::offerVoiding, this::takeBack));
    }

    private void offerVoiding(Departed departed) {
        toasts.show(texts.get("undo.left", departed.called()), texts.get("undo.void"), () -> background.save(() -> {
            departed.voiding().run();
            return departed;
        }, voided -> toasts.show(texts.get("undo.voided", voided.called()))));
    }

    private void takeBack() {
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
