package app.kith.ui.shell;

import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The column of pages at the left; signs alone when the window is narrow.
final class Rail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final List<Item> items = new ArrayList<>();
    private final ObservableBooleanValue small;
    private final Region gap = new Region();

    /// @param name what stands at the top
    /// @param small whether there is room for signs only
    Rail(String name, ObservableBooleanValue small) {
        this.small = small;
        getStyleClass().add("rail");
        var head = Forms.styled(new Label(), "brand");
        head.textProperty().bind(Bindings.when(small).then(name.substring(0, 1)).otherwise(name));
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(head, gap);
        setMinWidth(Region.USE_PREF_SIZE);
        prefWidthProperty().bind(Bindings.when(small).then(60).otherwise(176));
    }

    /// Adds a page.
    ///
    /// @param count shown at the right, empty for none
    void add(Entry entry, ObservableStringValue count, Consumer<Entry> go) {
        if (entry.spot() == Entry.Spot.NONE) {
            return;
        }
        var item = new Item(entry, count);
        item.button.setOnAction(pressed -> go.accept(entry));
        items.add(item);
        getChildren()
                .add(entry.spot() == Entry.Spot.TOP ? getChildren().indexOf(gap) : getChildren().size(), item.button);
    }

    /// Marks the page on screen.
    void current(String page) {
        items.forEach(item -> item.button.pseudoClassStateChanged(CURRENT, item.entry.id().equals(page)));
    }

    private final class Item {
        final Entry entry;
        final Button button = new Button();

        Item(Entry entry, ObservableStringValue count) {
            this.entry = entry;
            var title = new Label(entry.title());
            var number = Forms.styled(new Label(), "quiet");
            number.textProperty().bind(count);
            var row = new HBox(title, Forms.gap(), number);
            row.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("rail-item");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.graphicProperty()
                    .bind(Bindings.when(small).<javafx.scene.Node>then(Icons.of(entry.sign())).otherwise(row));
            row.prefWidthProperty().bind(button.widthProperty().subtract(20));
            button.accessibleTextProperty()
                    .bind(Bindings.createStringBinding(
                            () -> count.get().isEmpty() ? entry.title() : entry.title() + ", " + count.get(),
                            count));
            button.tooltipProperty()
                    .bind(Bindings.when(small).then(new Tooltip(entry.title())).otherwise((Tooltip) null));
        }
    }
}
