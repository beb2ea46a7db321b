package app.kith.ui.people;

import app.kith.platform.Setting;
import app.kith.platform.Settings;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.SplitPane;

/// Puts the divider between list and card where it stood, and remembers where it stands.
///
/// @param pane holds the list at the left
record ListDivider(SplitPane pane, Settings settings) {
    /// Takes effect as soon as the page has a width: before that a divider moves by itself.
    void restore() {
        ChangeListener<Number> once = new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends Number> width,
                    Number before,
                    Number now) {
                if (now.doubleValue() > 0) {
                    pane.widthProperty().removeListener(this);
                    // The first width is that of a window not yet laid out.
                    Platform.runLater(ListDivider.this::place);
                }
            }
        };
        pane.widthProperty().addListener(once);
    }

    private void place() {
        pane.setDividerPositions(settings.get(Setting.DIVIDER));
        pane.getDividers()
                .getFirst()
                .positionProperty()
                .addListener((position, before, now) -> settings.set(Setting.DIVIDER, now.doubleValue()));
    }
}
