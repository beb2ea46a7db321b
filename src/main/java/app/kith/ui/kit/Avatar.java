package app.kith.ui.kit;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// A round picture of a person: their photo, or their initials in a colour that stays theirs. Not read aloud, since the
/// name stands beside it.
public final class Avatar extends StackPane {
    private static final String[] ROLES = {"given", "received", "accent", "warning"};

    private final double size;
    private final Text initials = new Text();
    private final ImageView photo = new ImageView();

    /// Empty at first.
    ///
    /// @param size its width and height
    public Avatar(double size) {
        this.size = size;
        getStyleClass().add("avatar");
        initials.setStyle("-fx-font-size: " + Math.round(size * 0.34) + "px;");
        photo.setClip(new Circle(size / 2, size / 2, size / 2));
        photo.setFitWidth(size);
        photo.setFitHeight(size);
        photo.setSmooth(true);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        getChildren().setAll(initials, photo);
    }

    /// Shows somebody.
    ///
    /// @param colour which of the colours is theirs, any number from 0
    /// @param letters their initials
    /// @param picture shown instead of the initials, null without one; its middle square where it is not square
    public void show(int colour, String letters, @Nullable Image picture) {
        getStyleClass().removeAll(ROLES);
        getStyleClass().add(ROLES[colour % ROLES.length]);
        initials.setText(letters);
        initials.setVisible(picture == null);
        photo.setImage(picture);
        if (picture != null) {
            var side = Math.min(picture.getWidth(), picture.getHeight());
            photo.setViewport(
                    new Rectangle2D(
                            (picture.getWidth() - side) / 2,
                            (picture.getHeight() - side) / 2,
                            side,
                            side));
        }
    }

    /// How large it is.
    public double size() {
        return size;
    }
}
