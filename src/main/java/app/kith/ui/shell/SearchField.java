package app.kith.ui.shell;

import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import app.kith.ui.kit.Suggestions;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The field that is always on screen: what is typed in it filters the people at once.
final class SearchField extends HBox {
    private final TextField field = new TextField();
    private @Nullable Suggestions<?> suggestions;

    /// @param query follows what is typed, and the other way round
    /// @param down what `↓` does: into the results
    /// @param enter what `Enter` does: opens the first
    SearchField(String name, StringProperty query, Runnable down, Runnable enter) {
        getStyleClass().add("search-field");
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(query);
        field.setOnAction(pressed -> enter.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !suggesting()) {
                event.consume();
                down.run();
            }
        });
        field.focusedProperty()
                .addListener((focused, before, now) -> pseudoClassStateChanged(
                        PseudoClass.getPseudoClass("entered"),
                        now));
        HBox.setHgrow(field, Priority.ALWAYS);
        var slash = Forms.key("/");
        getChildren().addAll(Icons.of(Feather.SEARCH), field, slash);
        setOnMouseClicked(clicked -> enter());
    }

    /// Offers what a filter can go on with, while it is typed.
    void suggest(Suggestions<?> offered) {
        suggestions = offered;
    }

    private boolean suggesting() {
        return suggestions != null && suggestions.showing();
    }

    /// Puts the caret into it, with what stands there selected.
    void enter() {
        field.requestFocus();
        field.selectAll();
    }

    /// Esc in it: clears, and when there is nothing to clear leaves.
    ///
    /// @return false when the caret was not in it or there was nothing to clear
    boolean clear() {
        if (suggestions != null && suggestions.hide()) {
            return true;
        }
        if (!field.isFocused() || field.getText().isEmpty()) {
            return false;
        }
        field.clear();
        return true;
    }

    /// Whether the caret is in it.
    boolean entered() {
        return field.isFocused();
    }

    TextField field() {
        return field;
    }
}
