package app.kith.ui.ledger;

import app.kith.book.StepRecord;
import app.kith.ledger.Began;
import app.kith.ledger.ConversationKind;
import app.kith.ledger.Kind;
import app.kith.ledger.Noted;
import app.kith.people.PersonRow;
import app.kith.platform.Setting;
import app.kith.platform.Texts;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// An entry of the ledger made of one typed line: what was understood of it, and what the user changed of that. What was typed
/// stays until it was kept, over a restart too. Used on the window's thread.
final class LineModel {
    private static final Setting<String> TYPED = Setting.text("ledger.draft", "");
    private static final int DAYS = 7;

    private final Texts texts = Texts.of(LineModel.class);
    private final Desk desk;
    private final LedgerMeans means;
    private final BiConsumer<PersonRow, String> ask;
    private final Latest latest;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyObjectWrapper<@Nullable Noted> noted = new ReadOnlyObjectWrapper<>(this, "noted");
    private final ReadOnlyStringWrapper failed = new ReadOnlyStringWrapper(this, "failed", "");
    private LineChanges changes = LineChanges.NONE;
    private @Nullable Noted understood;
    private boolean keeping;
    private boolean waiting;
    private Runnable whenKept = () -> {};

    /// @param ask begins an ask of the user's: whom, and what for
    LineModel(Desk desk, LedgerMeans means, BiConsumer<PersonRow, String> ask) {
        this.desk = desk;
        this.means = means;
        this.ask = ask;
        latest = desk.background().latest();
        typed.set(desk.settings().get(TYPED));
        typed.addListener((text, before, now) -> read(now));
        read(typed.get());
    }

    /// What was typed.
    StringProperty typed() {
        return typed;
    }

    /// What will be kept; null while nothing is typed.
    ReadOnlyObjectProperty<@Nullable Noted> noted() {
        return noted.getReadOnlyProperty();
    }

    /// Why nothing could be kept; empty when nothing failed.
    ReadOnlyStringProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// Begins a line about somebody, unless one was begun before.
    void begin(String called) {
        if (typed.get().isBlank()) {
            typed.set(texts.get("line.begin", called));
        }
    }

    /// The days one can choose, the newest first.
    List<LocalDate> days() {
        LocalDate today = LocalDate.now(means.book().clock());
        return today.minusDays(DAYS - 1L).datesUntil(today.plusDays(1)).toList().reversed();
    }

    void sort(Noted.Sort other) {
        change(now -> now.withSort(other));
    }

    void kind(Kind other) {
        change(now -> now.withKind(other));
    }

    void talk(ConversationKind other) {
        change(now -> now.withTalk(other));
    }

    void on(LocalDate other) {
        change(now -> now.withOn(other));
    }

    void began(Began other) {
        change(now -> now.withBegan(other));
    }

    /// Says whom a name means.
    void choose(String name, PersonRow person) {
        change(now -> now.withChosen(name, person.id()));
    }

    /// Takes the next of those whom the first name of several people may mean.
    void nextPerson() {
        Noted read = understood;
        if (read != null) {
            read.people()
                    .stream()
                    .filter(each -> each.choices().size() > 1)
                    .findFirst()
                    .ifPresent(each -> choose(each.typed(), following(each)));
        }
    }

    /// Keeps what is shown once it is read; what does not say enough yet is not kept.
    ///
    /// @param kept runs when it is in the book
    void keep(Runnable kept) {
        whenKept = kept;
        waiting = understood == null && !typed.get().isBlank();
        Noted now = noted.get();
        if (waiting || now == null || keeping) {
            return;
        }
        failed.set(now.complete() ? "" : whatIsMissing(now));
        if (!now.complete()) {
            return;
        }
        if (now.sort() == Noted.Sort.MY_ASK) {
            forget();
            kept.run();
            ask.accept(now.meant().getFirst(), now.what());
            return;
        }
        save(now, kept);
    }

    private void save(Noted now, Runnable kept) {
        keeping = true;
        desk.background().save(() -> {
            means.logbook().keep(now);
            return means.book().journal().nextUndo().map(StepRecord::id);
        }, step -> {
            keeping = false;
            forget();
            kept.run();
            step.ifPresent(done -> desk.toasts().undo(said(now), () -> takeBack(done)));
        }, failure -> {
            keeping = false;
            failed.set(texts.get("line.not.saved"));
        });
    }

    /// What was kept, in a few words.
    private String said(Noted now) {
        var people = now.meant().stream().map(PersonRow::called).collect(Collectors.joining(", "));
        return texts.get("line.said." + now.sort(), people);
    }

    private void takeBack(long step) {
        desk.background().save(() -> means.book().journal().takeBack(step), taken -> {});
    }

    private String whatIsMissing(Noted now) {
        if (now.sort() == null) {
            return texts.get("line.no.verb");
        }
        return now.people()
                .stream()
                .filter(each -> each.choices().isEmpty())
                .findFirst()
                .map(each -> texts.get("line.nobody", each.typed()))
                .orElseGet(() -> texts.get("line.no.name"));
    }

    private void forget() {
        typed.set("");
    }

    private void change(UnaryOperator<LineChanges> how) {
        changes = how.apply(changes);
        show();
    }

    private void read(String text) {
        desk.settings().set(TYPED, text);
        failed.set("");
        waiting = false;
        understood = null;
        if (text.isBlank()) {
            latest.forget();
            changes = LineChanges.NONE;
            noted.set(null);
            return;
        }
        latest.run(() -> means.line().read(text), read -> {
            understood = read;
            show();
            if (waiting) {
                keep(whenKept);
            }
        });
    }

    private void show() {
        if (understood != null) {
            noted.set(changes.over(understood));
        }
    }

    private PersonRow following(Noted.Named named) {
        List<PersonRow> choices = named.choices();
        UUID chosen = changes.chosen().get(named.typed());
        int at = chosen == null ? 0 : choices.stream().map(PersonRow::id).toList().indexOf(chosen);
        return choices.get((at + 1) % choices.size());
    }
}
