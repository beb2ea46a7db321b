package app.kith.ui.people;

import app.kith.people.Draft;
import app.kith.people.Email;
import app.kith.people.Link;
import app.kith.people.Phone;
import app.kith.people.PostalAddress;
import app.kith.platform.Texts;
import app.kith.ui.kit.EditableArea;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import app.kith.ui.kit.Overlays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The pane of a new card: one line to type or paste into, below it the card as it is understood, and who may be the same
/// person.
final class QuickView extends VBox {
    private final Texts texts = Texts.of(QuickView.class);
    private final QuickModel model;
    private final Overlays overlays;
    private final CardModel dates;
    private final EditableArea line;
    private final VBox card = new VBox();
    private final VBox likely = new VBox();

    /// @param dates writes dates as the card does
    QuickView(QuickModel model, CardModel dates, Overlays overlays) {
        this.model = model;
        this.dates = dates;
        this.overlays = overlays;
        getStyleClass().add("quick");
        // Nothing is saved here while it is typed: the model keeps it.
        line = new EditableArea(texts.get("quick"), typed -> {}, () -> {});
        line.textProperty().bindBidirectional(model.typed());
        line.setPromptText(texts.get("quick.prompt"));
        line.getStyleClass().add("quick-line");
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        card.getStyleClass().add("quick-card");
        likely.getStyleClass().add("quick-likely");
        var failure = Forms.styled(new Label(), "failure");
        failure.setWrapText(true);
        failure.textProperty().bind(model.failed());
        failure.visibleProperty().bind(model.failed().isNotEmpty());
        failure.managedProperty().bind(failure.visibleProperty());
        var foot = new HBox(Forms.key("Enter"), Forms.quiet(texts.get("quick.make")), Forms.key("Esc"),
                Forms.quiet(texts.get("quick.later")), Forms.gap(), Forms.quiet(texts.get("quick.paste")));
        foot.getStyleClass().add("quick-foot");
        getChildren().setAll(line, failure, likely, card, foot);
        model.understood().addListener((understood, before, now) -> show(now));
        show(model.understood().get());
    }

    /// Shows the pane.
    void open() {
        overlays.show(this, line, () -> {});
        line.end();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            event.consume();
            line.replaceSelection("\n");
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.make(overlays::close);
        } else if (leavesLine(event)) {
            event.consume();
            likely.getChildren()
                    .stream()
                    .filter(Button.class::isInstance)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private boolean leavesLine(KeyEvent event) {
        return switch (event.getCode()) {
            case TAB -> !event.isShiftDown();
            case DOWN -> line.getCaretPosition() == line.getLength();
            default -> false;
        };
    }

    private void show(QuickModel.Understood understood) {
        likely.getChildren().setAll(understood.likely().stream().map(this::likely).toList());
        shown(likely);
        card.getChildren().setAll(understood.draft().isEmpty() ? List.of() : card(understood.draft()));
        shown(card);
    }

    private static void shown(VBox box) {
        box.setVisible(!box.getChildren().isEmpty());
        box.setManaged(box.isVisible());
    }

    private Node likely(QuickModel.Likely one) {
        var reason = texts.get("likeness." + one.why().surest().name());
        var person = Stream.of(one.person().called(), one.person().organisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var name = Forms.styled(new Label(person), "medium");
        var words = new HBox(Icons.of(Feather.USERS), name, Forms.quiet(reason), Forms.gap(),
                Forms.quiet(texts.get("quick.open")), Forms.key("Enter"));
        words.getStyleClass().add("likely-words");
        var button = new Button("", words);
        button.getStyleClass().add("likely");
        button.setMaxWidth(Double.MAX_VALUE);
        words.prefWidthProperty().bind(button.widthProperty().subtract(32));
        button.setAccessibleText(texts.get("quick.likely", person, reason));
        button.setOnAction(pressed -> {
            overlays.close();
            model.open(one.person().id());
        });
        button.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                pressed.consume();
                button.fire();
            }
        });
        return button;
    }

    private List<Node> card(Draft draft) {
        var nodes = new ArrayList<Node>();
        var name = draft.name().full();
        nodes.add(Forms.styled(new Label(name.isEmpty() ? texts.get("row.nameless") : name), "title"));
        var work = Stream.of(draft.work().title(), draft.work().organisation(), draft.work().department())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!work.isEmpty()) {
            nodes.add(Forms.styled(new Label(work), "muted"));
        }
        draft.reach().emails().stream().map(Email::address).forEach(value -> nodes.add(row(Feather.MAIL, value)));
        draft.reach().phones().stream().map(Phone::number).forEach(value -> nodes.add(row(Feather.PHONE, value)));
        draft.reach().links().stream().map(Link::address).forEach(value -> nodes.add(row(Feather.LINK_2, value)));
        draft.reach()
                .addresses()
                .stream()
                .map(PostalAddress::line)
                .forEach(value -> nodes.add(row(Feather.HOME, value)));
        var born = draft.about().birthday();
        if (born != null) {
            nodes.add(row(Feather.GIFT, dates.shown(born)));
        }
        met(draft, nodes);
        if (!draft.about().tags().isEmpty()) {
            var tags = new FlowPane();
            tags.getStyleClass().add("tags");
            draft.about().tags().forEach(tag -> tags.getChildren().add(Forms.chip(tag, "plain")));
            nodes.add(tags);
        }
        draft.note().lines().limit(4).forEach(note -> nodes.add(row(Feather.EDIT_3, note)));
        return nodes;
    }

    private void met(Draft draft, List<Node> nodes) {
        var met = draft.met();
        var on = met.on();
        var words = Stream.of(
                met.where().isEmpty() ? "" : texts.get("met.at") + " " + met.where(),
                on == null ? "" : dates.shown(on),
                met.throughName().isEmpty() ? "" : texts.get("met.by") + " " + met.throughName(),
                met.how()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        if (!words.isEmpty()) {
            nodes.add(Forms.styled(new Label(words), "quiet"));
        }
    }

    private static Region row(Feather sign, String value) {
        var words = new Label(value);
        words.setWrapText(true);
        var row = new HBox(Icons.of(sign), words);
        row.getStyleClass().add("quick-row");
        return row;
    }
}
