package app.kith.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// What a field offers while somebody types in it: a short list below it, walked with `↓` and `↑`, taken with `Enter` or
/// `Tab`, and gone when the field is left. Whoever pays it no heed types on.
///
/// @param <T> what is offered
public final class Suggestions<T> {
    /// One thing offered.
    ///
    /// @param text what is shown
    /// @param more what is said of it in quiet words; may be empty
    public record Offer<T>(T value, String text, String more) {}

    /// Finds what to offer, off the window's thread.
    @FunctionalInterface
    public interface Asking<T> {
        /// At most eight are shown.
        List<Offer<T>> offers(String text, int caret);
    }

    private static final int MOST = 8;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TextInputControl field;
    private final Latest latest;
    private final Asking<T> asking;
    private final Consumer<T> taken;
    private final VBox rows = new VBox();
    private @Nullable Popup popup;
    private List<Offer<T>> offers = List.of();
    private int chosen = -1;
    private boolean taking;

    /// Begins to listen to a field.
    ///
    /// @param taken is given what was chosen; it changes the field's text itself
    public Suggestions(TextInputControl field, Background background, Asking<T> asking, Consumer<T> taken) {
        this.field = field;
        this.latest = background.latest();
        this.asking = asking;
        this.taken = taken;
        rows.getStyleClass().add("suggestions");
        field.textProperty().addListener((text, before, now) -> typed());
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Whether the list is there.
    public boolean showing() {
        return popup != null && popup.isShowing();
    }

    /// Takes the list away.
    ///
    /// @return whether it was there
    public boolean hide() {
        latest.forget();
        var was = showing();
        if (popup != null) {
            popup.hide();
        }
        offers = List.of();
        chosen = -1;
        return was;
    }

    private void typed() {
        if (!field.isFocused() || taking) {
            return;
        }
        var text = field.getText();
        // The caret follows the text only after this change is through.
        var caret = Math.min(text.length(), field.getCaretPosition() + 1);
        latest.run(() -> asking.offers(text, caret), this::show);
    }

    /// Most fields are never typed in, and a popup is a scene of its own.
    private Popup popup() {
        if (popup == null) {
            popup = new Popup();
            popup.getContent().add(rows);
            popup.setAutoHide(true);
            popup.setHideOnEscape(false);
        }
        return popup;
    }

    private void show(List<Offer<T>> found) {
        var scene = field.getScene();
        if (found.isEmpty() || !field.isFocused() || scene == null || scene.getWindow() == null) {
            hide();
            return;
        }
        offers = found.subList(0, Math.min(MOST, found.size()));
        chosen = -1;
        rows.getChildren().setAll(offers.stream().map(this::row).toList());
        rows.getStylesheets().setAll(scene.getStylesheets());
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        rows.setMinWidth(Math.max(180, at.getWidth()));
        if (!showing()) {
            popup().show(field, at.getMinX(), at.getMaxY() + 4);
        }
    }

    private Node row(Offer<T> offer) {
        var words = new Label(offer.text());
        var row = new HBox(words, Forms.gap());
        if (!offer.more().isEmpty()) {
            row.getChildren().add(Forms.quiet(offer.more()));
        }
        row.getStyleClass().add("suggestion");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(offer.text() + " " + offer.more());
        row.setOnMousePressed(press -> {
            press.consume();
            take(offer);
        });
        return row;
    }

    private void key(KeyEvent event) {
        if (!showing() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(event, Math.min(offers.size() - 1, chosen + 1));
            case UP -> choose(event, Math.max(-1, chosen - 1));
            case ENTER, TAB -> {
                if (chosen >= 0) {
                    event.consume();
                    take(offers.get(chosen));
                }
            }
            default -> {}
        }
    }

    private void choose(KeyEvent event, int row) {
        event.consume();
        chosen = row;
        for (var i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == row);
        }
    }

    private void take(Offer<T> offer) {
        hide();
        taking = true;
        taken.accept(offer.value());
        taking = false;
    }
}
