package app.kith.ui.notes;

import app.kith.book.Stay;
import app.kith.notes.Note;
import app.kith.notes.NoteText;
import app.kith.ui.kit.MarkedText.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One note on the back of the open card, also one that is only being begun.
final class NoteModel {
    /// A note as it is shown.
    ///
    /// @param date the day it is about
    /// @param marks the words searched for
    record Shown(NoteText text, LocalDate date, boolean pinned, List<Span> marks) {
        /// Copies the list.
        Shown {
            marks = List.copyOf(marks);
        }
    }

    private final NotesModel back;
    private final UUID contact;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ReadOnlyStringWrapper failed = new ReadOnlyStringWrapper(this, "failed", "");
    /// Set by the save thread at the first save, read by the window's.
    private volatile @Nullable UUID id;
    /// Only the save thread touches it.
    private @Nullable Stay stay;
    private boolean gone;

    private NoteModel(NotesModel back, UUID contact, @Nullable UUID id, Shown shown) {
        this.back = back;
        this.contact = contact;
        this.id = id;
        this.shown = new ReadOnlyObjectWrapper<>(this, "shown", shown);
    }

    /// A note that is being begun.
    static NoteModel fresh(NotesModel back, UUID contact, LocalDate today) {
        return new NoteModel(back, contact, null, new Shown(NoteText.read(""), today, false, List.of()));
    }

    /// A note of the book.
    static NoteModel kept(NotesModel back, Note note, Shown shown) {
        return new NoteModel(back, note.contact(), note.id(), shown);
    }

    /// What is shown of it now.
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Why the last save failed; empty when it did not.
    ReadOnlyStringProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// Whether it has never been saved.
    boolean fresh() {
        return id == null;
    }

    boolean is(UUID note) {
        return note.equals(id);
    }

    UUID contact() {
        return contact;
    }

    /// Shows it as it stands in the book now.
    void show(Shown now) {
        shown.set(now);
    }

    /// Saves what was typed. A text of which nothing is left is not saved: leaving it puts the note into the trash.
    void save(String typed) {
        if (typed.isBlank() || gone) {
            return;
        }
        failed.set("");
        back.background().save(() -> keep(typed), this::saved, failure -> {
            failed.set(back.whyNotSaved(failure));
            if (!contact.equals(back.contact().get())) {
                back.keep(() -> keep(typed));
            }
        });
    }

    /// Ends the stay in it.
    ///
    /// @param text what stands there now
    void left(String text) {
        back.background().save(() -> {
            if (stay != null) {
                stay.close();
            }
            stay = null;
            return text;
        }, closed -> {});
        if (text.isBlank() && !gone) {
            delete();
        }
        back.left(this);
    }

    /// Puts it before the others, or back among them.
    void pin() {
        var note = id;
        if (note != null) {
            var pinned = !shown.get().pinned();
            back.change(() -> back.notes().pin(note, pinned));
        }
    }

    /// Gives it another date.
    void date(LocalDate date) {
        var note = id;
        if (note != null && !date.equals(shown.get().date())) {
            back.change(() -> back.notes().date(note, date));
        }
    }

    /// Puts it into the trash; a note that was never saved just goes.
    void delete() {
        var note = id;
        gone = true;
        back.remove(this);
        if (note != null) {
            back.delete(note);
        }
    }

    private Optional<Note> keep(String typed) {
        var going = stay == null ? back.stay(contact) : stay;
        stay = going;
        var note = id;
        if (note != null) {
            return back.notes().edit(going, note, typed);
        }
        var written = back.notes().write(going, contact, shown.get().date(), typed);
        id = written.id();
        return Optional.of(written);
    }

    private void saved(Optional<Note> note) {
        note.ifPresent(
                kept -> shown.set(
                        new Shown(NoteText.read(kept.text()), kept.date(), kept.pinned(), shown.get().marks())));
    }
}
