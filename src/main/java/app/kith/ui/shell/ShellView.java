package app.kith.ui.shell;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Overlays;
import app.kith.ui.kit.Toasts;
import app.kith.ui.kit.Works;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The frame of the window: rail, search field, the page, work under way, status line; panels and toasts over them.
final class ShellView extends StackPane {
    private static final double SIGNS_ONLY = 980;
    private static final double FLIPPED = 1100;

    private final Texts texts = Texts.of(ShellView.class);
    private final ShellModel model;
    private final StackPane content = new StackPane();
    private final HBox top = new HBox();
    private final VBox right = new VBox();
    private final Rail rail;
    private final SearchField search;

    ShellView(ShellModel model, Overlays overlays, Toasts toasts, Runnable intoResults, Runnable openFirst) {
        this.model = model;
        rail = new Rail(texts.get("kith"), widthProperty().lessThan(SIGNS_ONLY));
        search = new SearchField(texts.get("search"), model.query(), intoResults, openFirst);
        top.getStyleClass().add("top-bar");
        search.prefWidthProperty().bind(Bindings.max(280, Bindings.min(372, widthProperty().multiply(0.324))));
        top.getChildren().addAll(search, Forms.gap());
        content.getStyleClass().add("content");
        content.setMinSize(0, 0);
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        var frame = new HBox(rail, right);
        frame.setMinSize(0, 0);
        getChildren().addAll(frame, toasts.node(), overlays.node());
        setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
    }

    /// Puts the parts between search field and foot together; called once, when the commands are known.
    void fill(
            Works works,
            Node hint,
            Command shortcuts,
            Optional<Command> newCard,
            Optional<Command> share) {
        newCard.ifPresent(command -> {
            var button = Forms.button(command);
            button.setText("+ " + command.name());
            top.getChildren().add(button);
        });
        share.ifPresent(command -> top.getChildren().add(Forms.styled(Forms.button(command), "primary")));
        right.getChildren()
                .setAll(
                        top,
                        hint,
                        content,
                        new WorkStrip(works),
                        new StatusLine(model.saved(), model.backup(), shortcuts));
    }

    /// Adds a page to the rail.
    void add(Entry entry, boolean counted, Consumer<Entry> go) {
        rail.add(entry, counted ? model.people() : new SimpleStringProperty(""), go);
    }

    /// Shows a page.
    void show(String id, Node page) {
        rail.current(id);
        if (!content.getChildren().contains(page)) {
            content.getChildren().setAll(page);
        }
    }

    SearchField search() {
        return search;
    }

    /// Whether the front and the back of a card have no room beside each other.
    ObservableBooleanValue narrow() {
        return widthProperty().lessThan(FLIPPED);
    }
}
