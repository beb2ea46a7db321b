package app.kith.ui.ledger;

import app.kith.ledger.Began;
import app.kith.ledger.ConversationKind;
import app.kith.ledger.Kind;
import app.kith.ledger.Noted;
import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Overlays;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The pane of the ledger's line: one line to type, below it what will be kept, each part of which can be changed.
final class LineView extends VBox {
    private final Texts texts = Texts.of(LineView.class);
    private final LineModel model;
    private final Overlays overlays;
    private final Dates dates;
    private final TextField line = new TextField();
    private final ChoiceButton<Noted.Sort> sort;
    private final ChoiceButton<Kind> kind;
    private final ChoiceButton<ConversationKind> talk;
    private final ChoiceButton<LocalDate> day;
    private final ChoiceButton<Began> began;
    private final HBox people = new HBox();
    private final Label what = new Label();
    private final VBox entry;
    private final Label examples = Forms.quiet("");
    private List<Noted.Named> named = List.of();

    LineView(LineModel model, Dates dates, Overlays overlays) {
        this.model = model;
        this.dates = dates;
        this.overlays = overlays;
        getStyleClass().add("ledger-line");
        line.setPromptText(texts.get("line.prompt"));
        line.setAccessibleText(texts.get("line"));
        line.textProperty().bindBidirectional(model.typed());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sort = choice("line.sort", "sort.", List.of(Noted.Sort.values()), model::sort);
        kind = choice("line.kind", "kind.", List.of(Kind.values()), model::kind);
        talk = choice("line.talk", "talk.", List.of(ConversationKind.values()), model::talk);
        began = choice("line.began", "began.", List.of(Began.values()), model::began);
        day = new ChoiceButton<>(texts.get("line.day"), model.days(), this::shown, model::on);
        people.getStyleClass().add("choices");
        what.setWrapText(true);
        what.getStyleClass().add("line-what");
        var choices = new FlowPane(sort, people, kind, talk, day, began);
        choices.getStyleClass().add("choices");
        entry = new VBox(choices, what);
        entry.getStyleClass().add("line-entry");
        examples.setText(texts.get("line.examples"));
        examples.setWrapText(true);
        examples.getStyleClass().add("line-examples");
        getChildren().setAll(line, failure(), entry, examples, foot());
        model.noted().addListener((noted, before, now) -> show(now));
        show(model.noted().get());
    }

    /// Shows the pane.
    void open() {
        overlays.show(this, line, () -> {});
        line.end();
    }

    private <T extends Enum<T>> ChoiceButton<T> choice(
            String name,
            String words,
            List<T> choices,
            Consumer<T> chosen) {
        return new ChoiceButton<>(texts.get(name), choices, each -> texts.get(words + each.name()),
                each -> {
                    chosen.accept(each);
                    line.requestFocus();
                    line.end();
                });
    }

    private Node failure() {
        var failure = Forms.styled(new Label(), "failure");
        failure.setWrapText(true);
        failure.textProperty().bind(model.failed());
        failure.visibleProperty().bind(model.failed().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        return failure;
    }

    private Node foot() {
        var foot = new HBox(Forms.key("Enter"), Forms.quiet(texts.get("line.keep")), Forms.key("Tab"),
                Forms.quiet(texts.get("line.change")), Forms.key("Esc"), Forms.quiet(texts.get("line.later")));
        foot.getStyleClass().add("line-foot");
        return foot;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.keep(overlays::close);
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            model.nextPerson();
        }
    }

    private void show(@Nullable Noted noted) {
        boolean something = noted != null && noted.sort() != null;
        entry.setVisible(something);
        entry.setManaged(something);
        examples.setVisible(!something);
        examples.setManaged(!something);
        Noted.Sort what = noted == null ? null : noted.sort();
        if (noted != null && what != null) {
            show(noted, what);
        }
    }

    private void show(Noted noted, Noted.Sort now) {
        boolean passed = now == Noted.Sort.GIVEN || now == Noted.Sort.RECEIVED;
        boolean spoke = now == Noted.Sort.CONVERSATION;
        sort.show(now);
        Stream.of("given", "received").forEach(role -> sort.getStyleClass().remove(role));
        if (passed) {
            sort.getStyleClass().add(now == Noted.Sort.GIVEN ? "given" : "received");
        }
        kind.show(noted.kind());
        kind.there(passed);
        talk.show(noted.talk());
        talk.there(spoke);
        day.show(noted.on());
        began.show(noted.began());
        began.there(spoke);
        if (!named.equals(noted.people())) {
            named = noted.people();
            people.getChildren().setAll(named.stream().map(this::person).toList());
        }
        String length = noted.minutes() == 0 ? "" : texts.get("line.minutes", noted.minutes());
        String words = Stream.of(length, noted.what())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        what.setText(words);
        what.setVisible(!words.isEmpty());
        what.setManaged(!words.isEmpty());
    }

    private Node person(Noted.Named name) {
        if (name.choices().isEmpty()) {
            return Forms.chip(texts.get("line.nobody.called", name.typed()), "warning");
        }
        var button = new ChoiceButton<PersonRow>(texts.get("line.person"), name.choices(), LineView::called,
                chosen -> {
                    model.choose(name.typed(), chosen);
                    line.requestFocus();
                    line.end();
                });
        button.show(name.choices().getFirst());
        button.getStyleClass().add("who");
        HBox.setHgrow(button, Priority.NEVER);
        return button;
    }

    private static String called(PersonRow row) {
        return row.organisation().isEmpty() || row.organisation().equals(row.called())
                ? row.called()
                : row.called() + ", " + row.organisation();
    }

    private String shown(LocalDate on) {
        String day = dates.day(on);
        return on.equals(model.days().getFirst()) ? texts.get("line.today", day) : day;
    }
}
