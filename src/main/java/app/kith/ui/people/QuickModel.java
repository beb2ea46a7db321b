package app.kith.ui.people;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.notes.Note;
import app.kith.notes.Notes;
import app.kith.people.CardText;
import app.kith.people.Doubles;
import app.kith.people.Draft;
import app.kith.people.LikelyDouble;
import app.kith.people.People;
import app.kith.people.PersonRow;
import app.kith.people.Photos;
import app.kith.people.Picture;
import app.kith.people.PictureRefused;
import app.kith.people.QuickEntry;
import app.kith.platform.Setting;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A card made of one typed line or a pasted text: what was understood of it, and who may be the same person. What was
/// typed stays until a card was made of it, over a restart too. Used on the window's thread.
final class QuickModel {
    private static final Setting<String> TYPED = Setting.text("card.draft", "");

    /// A card that may be of the same person.
    record Likely(PersonRow person, LikelyDouble why) {}

    /// What was understood.
    record Understood(Draft draft, List<Likely> likely) {
        static final Understood NOTHING = new Understood(Draft.EMPTY, List.of());

        /// Copies the list.
        Understood {
            likely = List.copyOf(likely);
        }
    }

    /// What a card is made with.
    record Means(
            Book book,
            People people,
            Notes notes,
            Photos photos,
            CardText cards,
            QuickEntry entry,
            Doubles doubles) {}

    private final Texts texts = Texts.of(QuickModel.class);
    private final Desk desk;
    private final Means means;
    private final Clock clock;
    private final Latest latest;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyObjectWrapper<Understood> understood = new ReadOnlyObjectWrapper<>(this, "understood",
            Understood.NOTHING);
    private final ReadOnlyStringWrapper failed = new ReadOnlyStringWrapper(this, "failed", "");
    private boolean keeping;

    QuickModel(Desk desk, Means means) {
        this.desk = desk;
        this.means = means;
        clock = means.book().clock();
        latest = desk.background().latest();
        typed.set(desk.settings().get(TYPED));
        typed.addListener((text, before, now) -> read(now));
        read(typed.get());
    }

    /// What was typed.
    StringProperty typed() {
        return typed;
    }

    /// What was understood of it.
    ReadOnlyObjectProperty<Understood> understood() {
        return understood.getReadOnlyProperty();
    }

    /// Why no card could be made; empty when nothing failed.
    ReadOnlyStringProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// Makes the card and opens it.
    ///
    /// @param made runs when it is in the book
    void make(Runnable made) {
        var text = typed.get();
        if (text.isBlank() || keeping) {
            return;
        }
        keeping = true;
        failed.set("");
        desk.background().save(() -> keep(text), id -> {
            keeping = false;
            forget();
            made.run();
            desk.navigator().go(Place.card(id));
        }, failure -> {
            keeping = false;
            failed.set(texts.get("card.not.saved"));
        });
    }

    /// Opens a card that is there already; what was typed stays.
    void open(UUID contact) {
        desk.navigator().go(Place.card(contact));
    }

    /// Empties the line.
    void forget() {
        typed.set("");
    }

    private UUID keep(String text) {
        var draft = means.entry().read(text);
        var now = clock.instant();
        var picture = picture(text);
        var contact = draft.contact(means.book().newId(), now).withPhoto(picture.map(Picture::hash).orElse(null));
        return means.book().write(StepName.of("step.card.new", contact.called()), writer -> {
            picture.ifPresent(shown -> means.photos().keep(writer, shown));
            means.people().insert(writer, contact);
            if (!draft.note().isBlank()) {
                means.notes()
                        .insert(writer, new Note(means.book().newId(), contact.id(), LocalDate.now(clock), draft.note(),
                                false, now, now));
            }
            return contact.id();
        });
    }

    /// A picture that cannot be read is left out, the card is made without it.
    private Optional<Picture> picture(String text) {
        var bytes = means.cards().picture(text);
        try {
            return bytes.isEmpty() ? Optional.empty() : Optional.of(Picture.of(bytes.get()));
        } catch (PictureRefused none) {
            return Optional.empty();
        }
    }

    private void read(String text) {
        desk.settings().set(TYPED, text);
        if (text.isBlank()) {
            latest.forget();
            understood.set(Understood.NOTHING);
            return;
        }
        Consumer<Understood> show = understood::set;
        latest.run(() -> understand(text), show);
    }

    private Understood understand(String text) {
        var draft = means.entry().read(text);
        var doubles = means.doubles().of(draft.contact(means.book().newId(), clock.instant()));
        var first = doubles.subList(0, Math.min(3, doubles.size()));
        var rows = means.people().rows(first.stream().map(LikelyDouble::contact).toList());
        return new Understood(draft, rows.stream()
                .map(row -> new Likely(row, first.stream()
                        .filter(one -> one.contact().equals(row.id()))
                        .findFirst()
                        .orElseThrow()))
                .toList());
    }
}
