package app.kith.ui.notes;

import app.kith.book.BookFailed;
import app.kith.book.Stay;
import app.kith.notes.Note;
import app.kith.notes.NoteText;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.platform.Desktop;
import app.kith.platform.Texts;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.MarkedText;
import app.kith.ui.kit.Marker;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.TakeBack;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The notes of the open card: those that stand on its back, pinned and newest first, as many as its paper has room for,
/// and the earlier ones that are listed below the card. Used on the window's thread.
final class NotesModel {
    /// How many lines the paper has, about.
    private static final int LINES = 9;
    private static final int LETTERS = 36;

    private record Read(UUID contact, List<Note> notes, List<NoteModel.Shown> shown) {}

    private final Texts texts = Texts.of(NotesModel.class);
    private final Desk desk;
    private final Background background;
    private final Latest latest;
    private final Notes notes;
    private final People people;
    private final Clock clock;
    private final Marker marker;
    private final TakeBack takeBack;
    private final Desktop desktop;
    private final ObservableList<NoteModel> face = FXCollections.observableArrayList();
    private final ObservableList<NoteModel> earlier = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable UUID> contact = new ReadOnlyObjectWrapper<>(this, "contact");
    private final ObjectProperty<@Nullable NoteModel> current = new SimpleObjectProperty<>(this, "current");
    private final ObjectProperty<@Nullable NoteModel> writing = new SimpleObjectProperty<>(this, "writing");
    private String search = "";
    private boolean stale;

    NotesModel(Desk desk, Notes notes, People people, Marker marker, TakeBack takeBack, Desktop desktop) {
        this.desk = desk;
        this.background = desk.background();
        this.latest = background.latest();
        this.notes = notes;
        this.people = people;
        this.clock = desk.dates().clock();
        this.marker = marker;
        this.takeBack = takeBack;
        this.desktop = desktop;
        background.saving().addListener((saving, before, now) -> {
            if (stale && now.intValue() == 0) {
                refresh();
            }
        });
    }

    /// The notes on the paper.
    ObservableList<NoteModel> face() {
        return face;
    }

    /// The notes below the card.
    ObservableList<NoteModel> earlier() {
        return earlier;
    }

    /// Whose back it is.
    ReadOnlyObjectProperty<@Nullable UUID> contact() {
        return contact.getReadOnlyProperty();
    }

    /// The note that has the focus, whether it is read or written.
    ObjectProperty<@Nullable NoteModel> current() {
        return current;
    }

    /// The note the caret stands in.
    ObjectProperty<@Nullable NoteModel> writing() {
        return writing;
    }

    /// Turns to another card, or marks other words.
    void show(@Nullable UUID whose, String words) {
        var other = !Objects.equals(contact.get(), whose);
        if (!other && search.equals(words)) {
            return;
        }
        search = words;
        if (other) {
            writing.set(null);
            current.set(null);
            face.clear();
            earlier.clear();
            contact.set(whose);
        }
        refresh();
    }

    /// Reads the notes anew: the book has changed.
    void refresh() {
        stale = false;
        var whose = contact.get();
        if (whose == null) {
            latest.forget();
            return;
        }
        var words = search;
        latest.run(() -> read(whose, words), this::show);
    }

    /// Begins a note at the top of the paper, or goes on with the one that was begun.
    ///
    /// @return null when no card is open
    @Nullable
    NoteModel jot() {
        var whose = contact.get();
        if (whose == null) {
            return null;
        }
        if (!face.isEmpty() && face.getFirst().fresh()) {
            return face.getFirst();
        }
        var begun = NoteModel.fresh(this, whose, LocalDate.now(clock));
        face.addFirst(begun);
        return begun;
    }

    /// Day and time as the time stamp writes them.
    String stamp() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(LocalDateTime.now(clock));
    }

    /// Opens a web address in the browser, and says so where that is not possible.
    void follow(String address) {
        try {
            var _ = desktop.open(URI.create(address)).whenComplete((opened, refused) -> {
                if (refused != null) {
                    background.inWindow(this::refused);
                }
            });
        } catch (IllegalArgumentException noAddress) {
            refused();
        }
    }

    /// Shows who else has a tag.
    void followTag(String tag) {
        desk.navigator().go(Place.found("tag:" + tag));
    }

    Background background() {
        return background;
    }

    Notes notes() {
        return notes;
    }

    /// Begins a stay in a note; on the save thread.
    Stay stay(UUID whose) {
        return notes.stay(people.find(whose).map(Contact::called).orElse(""));
    }

    /// Keeps what could not be saved on a card that is no longer open.
    void keep(Callable<?> save) {
        background.keep(save);
        desk.toasts().show(texts.get("note.kept"));
    }

    void change(Callable<?> work) {
        background.save(work, done -> {});
    }

    void delete(UUID note) {
        takeBack.run(() -> {
            notes.delete(note);
            return note;
        }, texts.get("note.deleted"));
    }

    void remove(NoteModel note) {
        face.remove(note);
        earlier.remove(note);
    }

    void left(NoteModel note) {
        if (note.equals(writing.get())) {
            writing.set(null);
        }
        refresh();
    }

    String whyNotSaved(Exception failure) {
        return failure instanceof BookFailed
                ? texts.get("note.not.saved")
                : texts.get("note.too.long", Note.LONGEST);
    }

    private void refused() {
        desk.toasts().show(texts.get("link.refused"));
    }

    private Read read(UUID whose, String words) {
        var all = notes.of(whose);
        var shown = all.stream().map(note -> {
            var marks = words.isBlank() ? List.<MarkedText.Span>of()
                    : marker.marks(words, note.text());
            return new NoteModel.Shown(NoteText.read(note.text()), note.date(), note.pinned(), marks);
        }).toList();
        return new Read(whose, all, shown);
    }

    private void show(Read read) {
        // What was read while a save is under way may be older than what stands in the fields.
        if (background.saving().get() > 0) {
            stale = true;
            return;
        }
        if (!read.contact().equals(contact.get())) {
            return;
        }
        var all = new ArrayList<NoteModel>();
        for (var i = 0; i < read.notes().size(); i++) {
            all.add(place(read.notes().get(i), read.shown().get(i)));
        }
        if (writing.get() == null || !sameNotes(all)) {
            arrange(all);
        }
    }

    private NoteModel place(Note note, NoteModel.Shown shown) {
        for (var lists : List.of(face, earlier)) {
            for (var model : lists) {
                if (model.is(note.id())) {
                    model.show(shown);
                    return model;
                }
            }
        }
        return NoteModel.kept(this, note, shown);
    }

    /// While somebody writes, the notes keep their places as long as they are the same ones.
    private boolean sameNotes(List<NoteModel> all) {
        var there = new ArrayList<>(face);
        there.addAll(earlier);
        there.removeIf(NoteModel::fresh);
        return there.size() == all.size() && there.containsAll(all);
    }

    private void arrange(List<NoteModel> all) {
        var onFace = new ArrayList<NoteModel>();
        var below = new ArrayList<NoteModel>();
        face.stream().filter(NoteModel::fresh).forEach(onFace::add);
        var lines = 0;
        for (var note : all) {
            lines += lines(note.shown().get().text().text());
            var fits = below.isEmpty() && (onFace.isEmpty() || lines <= LINES || note.equals(writing.get()));
            (fits ? onFace : below).add(note);
        }
        if (!face.equals(onFace)) {
            face.setAll(onFace);
        }
        if (!earlier.equals(below)) {
            earlier.setAll(below);
        }
    }

    private static int lines(String text) {
        return text.lines().mapToInt(line -> Math.max(1, (line.length() + LETTERS - 1) / LETTERS)).sum();
    }
}
