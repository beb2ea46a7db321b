package app.kith.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Panels over the page: palette, quick entry, shortcuts. One at a time, over a veil; Esc or a click beside it closes
/// it, Tab stays within, and the focus goes back to where it was.
public final class Overlays {
    private final Layer layer = new Layer();
    private final Region veil = new Region();
    private @Nullable Node former;
    private Runnable closed = () -> {};

    /// Hidden at first.
    public Overlays() {
        veil.getStyleClass().add("veil");
        veil.setOnMousePressed(event -> close());
        layer.setVisible(false);
        layer.setPickOnBounds(false);
        layer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                keepFocus();
            }
        });
    }

    /// What the shell lays over everything.
    public Node node() {
        return layer;
    }

    /// Shows a panel near the top, as wide as it asks to be, and puts the focus into it.
    ///
    /// @param whenClosed runs when it goes, however it goes
    public void show(Region panel, Node focus, Runnable whenClosed) {
        close();
        former = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
        closed = whenClosed;
        panel.getStyleClass().add("panel");
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        layer.getChildren().setAll(veil, panel);
        layer.setVisible(true);
        focus.requestFocus();
    }

    /// Whether a panel is up.
    public boolean showing() {
        return layer.isVisible();
    }

    /// Takes the panel away.
    ///
    /// @return whether there was one
    public boolean close() {
        if (!showing()) {
            return false;
        }
        layer.setVisible(false);
        layer.getChildren().clear();
        if (former != null) {
            former.requestFocus();
        }
        former = null;
        var told = closed;
        closed = () -> {};
        told.run();
        return true;
    }

    private void keepFocus() {
        var scene = layer.getScene();
        if (showing() && scene != null && !within(scene.getFocusOwner())) {
            layer.getChildren().getLast().requestFocus();
        }
    }

    /// The veil over everything; the panel a hand's breadth below the top, or higher where it needs the room.
    private static final class Layer extends Pane {
        private static final double TOP = 96;
        private static final double EDGE = 12;

        @Override
        protected void layoutChildren() {
            for (var child : getManagedChildren()) {
                if (child instanceof Region panel && panel.getStyleClass().contains("panel")) {
                    var width = snapSizeX(Math.min(panel.prefWidth(-1), getWidth() - 2 * EDGE));
                    var wanted = Math.min(panel.prefHeight(width), panel.maxHeight(width));
                    var height = snapSizeY(Math.min(wanted, getHeight() - 2 * EDGE));
                    var top = Math.clamp(getHeight() - height - EDGE, EDGE, TOP);
                    panel.resizeRelocate(snapPositionX((getWidth() - width) / 2), snapPositionY(top), width, height);
                } else {
                    child.resizeRelocate(0, 0, getWidth(), getHeight());
                }
            }
        }
    }

    private boolean within(@Nullable Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at.equals(layer)) {
                return true;
            }
        }
        return false;
    }
}
