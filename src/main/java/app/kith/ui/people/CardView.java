package app.kith.ui.people;

import app.kith.platform.Texts;
import app.kith.ui.kit.CardPart;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Files;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Marker;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The open card: front and back beside each other, or one of them where the window is narrow; below, what else there is
/// to show of the person.
final class CardView extends ScrollPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Texts texts = Texts.of(CardView.class);
    private final ObservableBooleanValue narrow;
    private final FrontView front;
    private final CardPart back;
    private final List<CardPart> sections;
    private final HBox faces = new HBox();
    private final Command turn;
    private final Node turning;
    private final BooleanProperty turned = new SimpleBooleanProperty(this, "turned", false);

    /// @param marker finds the words searched for in what stands on the front
    /// @param narrow whether there is room for one face only
    CardView(
            CardModel model,
            Files files,
            Marker marker,
            CardPart back,
            List<CardPart> sections,
            ObservableBooleanValue narrow) {
        this.narrow = narrow;
        this.back = back;
        this.sections = sections;
        front = new FrontView(model, files, marker);
        turn = Command.of("card.turn", texts.get("card.turn"), Part.CARD, this::turnOver)
                .keys("T")
                .when(Bindings.and(narrow, model.front().isNotNull()));
        turning = Forms.styled(Forms.button(turn), "turn-over");
        faces.getStyleClass().add("faces");
        faces.setFocusTraversable(true);
        faces.setAccessibleText(texts.get("card"));
        var face = new StackPane(faces, turning);
        StackPane.setAlignment(turning, Pos.BOTTOM_RIGHT);
        var column = new VBox(face);
        sections.forEach(section -> column.getChildren().add(section.node()));
        column.getStyleClass().add("card");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("card-scroll");
        for (var side : List.of(front, back.node())) {
            HBox.setHgrow(side, Priority.ALWAYS);
            // Both faces are as wide as each other, whatever stands on them.
            ((Region) side).setPrefWidth(300);
            ((Region) side).setMinWidth(0);
        }
        narrow.addListener((wide, before, now) -> lay());
        turned.addListener((other, before, now) -> lay());
        model.front().addListener((shown, before, now) -> {
            if (now != null && (before == null || !before.contact().id().equals(now.contact().id()))) {
                setVvalue(0);
            }
        });
        lay();
    }

    /// Marks the words searched for on the front; the other parts do so themselves.
    void mark(String words) {
        front.mark(words);
    }

    /// Turns a narrow card over.
    Command turn() {
        return turn;
    }

    private void turnOver() {
        save();
        turned.set(!turned.get());
    }

    /// Puts the caret into a new note, on the back.
    void jot() {
        turned.set(true);
        back.write();
    }

    /// Opens the menu of what can be added to the front.
    void add() {
        turned.set(false);
        front.addMenu().requestFocus();
        front.addMenu().show();
    }

    /// Puts the keyboard onto the card, on no field yet.
    void enter() {
        faces.requestFocus();
    }

    /// Puts the caret onto the front.
    void write() {
        turned.set(false);
        front.rename();
    }

    /// Hands everything typed to the book now.
    void save() {
        front.save();
        back.save();
        sections.forEach(CardPart::save);
    }

    private void lay() {
        if (!narrow.get()) {
            faces.getChildren().setAll(front, back.node());
        } else {
            faces.getChildren().setAll(turned.get() ? back.node() : front);
        }
        pseudoClassStateChanged(NARROW, narrow.get());
        turning.setVisible(narrow.get());
    }
}
