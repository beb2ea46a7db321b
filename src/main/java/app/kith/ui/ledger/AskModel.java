package app.kith.ui.ledger;

import app.kith.book.StepRecord;
import app.kith.ledger.Ask;
import app.kith.ledger.Began;
import app.kith.ledger.Conversation;
import app.kith.ledger.ConversationKind;
import app.kith.ledger.Gift;
import app.kith.ledger.Guard;
import app.kith.ledger.Mark;
import app.kith.platform.Setting;
import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Commands;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// An ask of the user's, and what there is to think of before it. What was typed stays until it was asked, over a restart too.
/// Used on the window's thread.
final class AskModel {
    private static final Setting<String> WHAT = Setting.text("ask.draft.what", "");
    private static final Setting<String> WHY = Setting.text("ask.draft.why", "");
    private static final Setting<String> HOW_LONG = Setting.text("ask.draft.how.long", "");
    private static final int GIFTS = 3;

    /// Whom the ask is for.
    ///
    /// @param gifts what is at hand to give them first, at most three
    record Asked(UUID contact, String called, Guard guard, List<Gift> gifts) {
        /// Copies the list.
        Asked {
            gifts = List.copyOf(gifts);
        }
    }

    private final Texts texts = Texts.of(AskModel.class);
    private final Desk desk;
    private final LedgerMeans means;
    private final Latest latest;
    private final StringProperty what;
    private final StringProperty why;
    private final StringProperty howLong;
    private final BooleanProperty question = new SimpleBooleanProperty(this, "question", false);
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>(this, "asked");
    private final ReadOnlyStringWrapper failed = new ReadOnlyStringWrapper(this, "failed", "");
    private boolean keeping;

    AskModel(Desk desk, LedgerMeans means) {
        this.desk = desk;
        this.means = means;
        latest = desk.background().latest();
        what = kept(WHAT);
        why = kept(WHY);
        howLong = kept(HOW_LONG);
    }

    /// What is asked for.
    StringProperty what() {
        return what;
    }

    /// Why this person.
    StringProperty why() {
        return why;
    }

    /// How long it will take them.
    StringProperty howLong() {
        return howLong;
    }

    /// Whether it can be answered in one reply, and so is no ask for help.
    BooleanProperty question() {
        return question;
    }

    /// Whom it is for; null until that is read.
    ReadOnlyObjectProperty<@Nullable Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Why it was not asked; empty when nothing failed.
    ReadOnlyStringProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// Begins an ask; what was typed for an earlier one and not asked stands there still.
    ///
    /// @param typed what for, empty when that is not said yet
    /// @param ready runs when it can be shown
    void begin(UUID contact, String typed, Runnable ready) {
        if (!typed.isBlank()) {
            what.set(typed);
        }
        question.set(false);
        failed.set("");
        latest.run(() -> read(contact), read -> {
            asked.set(read.orElse(null));
            if (read.isPresent()) {
                ready.run();
            }
        });
    }

    /// Asks, or says first what there is to think of.
    ///
    /// @param done runs when it is in the book
    /// @param think runs when there is something to think of
    void submit(Runnable done, Runnable think) {
        Asked now = asked.get();
        String missing = missing();
        failed.set(missing);
        if (now == null || !missing.isEmpty()) {
            return;
        }
        Guard.Level level = now.guard().level();
        if (question.get() || level == Guard.Level.CLEAR || level == Guard.Level.NONE) {
            ask("", done);
        } else {
            think.run();
        }
    }

    /// Asks.
    ///
    /// @param reason why now, where the guard asked for a reason; else empty
    void ask(String reason, Runnable done) {
        Asked now = asked.get();
        if (now != null && !keeping) {
            save(() -> keep(now, reason), step -> {
                forget();
                done.run();
                desk.toasts().undo(texts.get("ask.said", now.called()), () -> takeBack(step));
            });
        }
    }

    /// Keeps that the two know each other for longer than is noted, and looks again.
    ///
    /// @param ready runs when the guard has looked again
    void weGoBack(Runnable ready) {
        Asked now = asked.get();
        if (now != null && !keeping) {
            save(() -> {
                means.marks().set(now.called(), now.contact(), Mark.WE_GO_BACK, true);
                return 0L;
            }, step -> latest.run(() -> read(now.contact()), read -> {
                asked.set(read.orElse(null));
                ready.run();
            }));
        }
    }

    /// Begins to give the person something: a gift at hand, else an article. The ask waits.
    void give(int gift) {
        Asked now = asked.get();
        if (now != null && gift < now.gifts().size()) {
            now.gifts().get(gift).give().run();
        } else {
            desk.commands().find(Commands.SHARE).ifPresent(Command::run);
        }
        desk.toasts().show(texts.get("ask.waits"));
    }

    private <R> void save(Callable<R> work, Consumer<R> done) {
        keeping = true;
        desk.background().save(work, outcome -> {
            keeping = false;
            done.accept(outcome);
        }, failure -> {
            keeping = false;
            failed.set(texts.get("line.not.saved"));
        });
    }

    private long keep(Asked now, String reason) {
        Instant instant = means.book().clock().instant();
        LocalDate today = LocalDate.now(means.book().clock());
        if (question.get()) {
            means.conversations()
                    .log(now.called(), Conversation.of(means.book().newId(), List.of(now.contact()),
                            ConversationKind.MESSAGE, today, what.get(), Began.ME, instant));
        } else {
            String whole = reason.isBlank() ? why.get() : why.get() + " (" + reason.strip() + ")";
            means.asks()
                    .log(now.called(), Ask.open(means.book().newId(), now.contact(), true, what.get(), whole,
                            howLong.get(), today, instant));
        }
        return means.book().journal().nextUndo().map(StepRecord::id).orElse(0L);
    }

    private void takeBack(long step) {
        desk.background().save(() -> means.book().journal().takeBack(step), taken -> {});
    }

    private String missing() {
        if (what.get().isBlank()) {
            return texts.get("ask.no.what");
        }
        boolean whole = question.get() || Stream.of(why, howLong).noneMatch(field -> field.get().isBlank());
        return whole ? "" : texts.get("ask.no.why");
    }

    private Optional<Asked> read(UUID contact) {
        return means.people()
                .find(contact)
                .flatMap(person -> means.guard()
                        .of(contact)
                        .map(guard -> new Asked(contact, person.called(), guard,
                                means.gifts().forContact(contact, GIFTS))));
    }

    private void forget() {
        Stream.of(what, why, howLong).forEach(field -> field.set(""));
        question.set(false);
    }

    private StringProperty kept(Setting<String> setting) {
        var field = new SimpleStringProperty(this, setting.key(), desk.settings().get(setting));
        field.addListener((text, before, now) -> desk.settings().set(setting, now));
        return field;
    }
}
