package app.kith.ui.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/// One thing that was understood, and what it could be instead.
final class ChoiceButton<T> extends MenuButton {
    private final String name;
    private final Function<T, String> shown;

    /// @param name what it is, for reading aloud
    /// @param choices to choose among
    /// @param chosen is told of a choice
    ChoiceButton(String name, List<T> choices, Function<T, String> shown, Consumer<T> chosen) {
        this.name = name;
        this.shown = shown;
        getStyleClass().add("choice");
        setMinWidth(Region.USE_PREF_SIZE);
        for (T choice : choices) {
            var item = new MenuItem(shown.apply(choice));
            item.setOnAction(picked -> chosen.accept(choice));
            getItems().add(item);
        }
    }

    /// Shows what holds now.
    void show(T now) {
        setText(shown.apply(now));
        setAccessibleText(name + ": " + getText());
    }

    /// Is there, or not.
    void there(boolean there) {
        setVisible(there);
        setManaged(there);
    }
}
