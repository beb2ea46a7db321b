package app.kith.ui.people;

import app.kith.people.Names;
import app.kith.platform.Texts;
import app.kith.ui.kit.Avatar;
import app.kith.ui.kit.Files.Kind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/// The picture on a card, or the initials: takes a picture from a file, the clipboard or a drag, and gives it up again.
final class PhotoSpot extends StackPane {
    private static final int MOST_BYTES = 40_000_000;
    private static final double SIZE = 56;

    private final Texts texts = Texts.of(PhotoSpot.class);
    private final CardModel model;
    private final app.kith.ui.kit.Files files;
    private final Avatar avatar = new Avatar(SIZE);
    private final ContextMenu menu = new ContextMenu();
    private boolean pictured;

    PhotoSpot(CardModel model, app.kith.ui.kit.Files files) {
        this.model = model;
        this.files = files;
        getStyleClass().add("photo-spot");
        getChildren().add(avatar);
        setMaxSize(SIZE, SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(this, new Tooltip(texts.get("photo.how")));
        setOnMouseClicked(click -> menu());
        setOnKeyPressed(this::key);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    /// Shows a card's.
    void show(CardModel.Front front) {
        var photo = front.photo();
        pictured = photo != null;
        var picture = photo == null ? null : new Image(photo.get());
        var contact = front.contact();
        avatar.show(Names.colour(contact.id()), Names.initials(contact), picture);
        setAccessibleText(texts.get(pictured ? "photo.of" : "photo.none", contact.called()));
    }

    /// Asks for a file.
    void choose() {
        var chosen = files.open(texts.get("photo.choose"), new Kind(texts.get("photo.kinds"),
                List.of("*.jpg", "*.jpeg", "*.png", "*.gif", "*.bmp", "*.tif", "*.tiff")));
        chosen.stream().findFirst().ifPresent(this::take);
    }

    private void menu() {
        menu.getItems().setAll(item("photo.file", this::choose));
        if (Clipboard.getSystemClipboard().hasImage()) {
            menu.getItems().add(item("photo.paste", this::paste));
        }
        if (pictured) {
            menu.getItems().add(item("photo.remove", model::noPhoto));
        }
        menu.show(this, Side.BOTTOM, 0, 4);
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            event.consume();
            paste();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            menu();
        } else if (event.getCode() == KeyCode.DELETE && pictured) {
            event.consume();
            model.noPhoto();
        }
    }

    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            clipboard.getFiles().stream().findFirst().ifPresent(file -> take(file.toPath()));
        } else if (clipboard.hasImage()) {
            var image = clipboard.getImage();
            model.photo(() -> png(image));
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var dragged = event.getDragboard();
        if (dragged.hasFiles()) {
            take(dragged.getFiles().getFirst().toPath());
        } else if (dragged.hasImage()) {
            var image = dragged.getImage();
            model.photo(() -> png(image));
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private void take(Path file) {
        model.photo(() -> {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("too large for a picture");
            }
            return Files.readAllBytes(file);
        });
    }

    private static byte[] png(Image image) throws IOException {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pixels = image.getPixelReader();
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", bytes);
        return bytes.toByteArray();
    }
}
