package app.kith.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Takes pictures of the window with whatever floats over it. A true screenshot of the headless screen is not put
/// together rightly, so each window's scene is drawn by itself and laid over the first.
final class Pictures {
    private Pictures() {}

    /// Writes a PNG; on the window's thread.
    static void take(Stage stage, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image(stage), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static BufferedImage image(Stage stage) {
        var all = pixels(stage);
        for (var window : Window.getWindows()) {
            if (!window.equals(stage) && window.isShowing()) {
                all.getGraphics()
                        .drawImage(
                                pixels(window),
                                (int) (window.getX() - stage.getX()),
                                (int) (window.getY() - stage.getY()),
                                null);
            }
        }
        return all;
    }

    private static BufferedImage pixels(Window window) {
        var root = window.getScene().getRoot();
        WritableImage picture;
        if (window instanceof Stage) {
            picture = window.getScene().snapshot(null);
        } else {
            var clear = new SnapshotParameters();
            clear.setFill(Color.TRANSPARENT);
            picture = root.snapshot(clear, null);
        }
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var row = new int[width];
        for (var y = 0; y < height; y++) {
            picture.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }
}
