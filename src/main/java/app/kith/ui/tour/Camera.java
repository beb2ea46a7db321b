package app.kith.ui.tour;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// Takes each picture four times: in both sizes the window is designed for, light and dark.
///
/// @param hands reach the window
/// @param folder where the pictures are written, as `NAME-SIZE-light.png`
/// @param dark switches between light (false) and dark (true); called on the window's thread
public record Camera(Hands hands, Path folder, Consumer<Boolean> dark) {
    private static final List<Size> SIZES = List.of(new Size(900, 600), new Size(1280, 800));
    private static final int LOOKS = 40;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(40);

    private record Size(int width, int height) {
        String name() {
            return width + "x" + height;
        }
    }

    /// Takes a picture of what is in the window, once it has come to rest; leaves the window large and light.
    public void take(String name) {
        for (Size size : SIZES) {
            resize(size);
            for (boolean night : new boolean[]{true, false}) {
                switchTo(night);
                write(atRest(), folder.resolve(name + "-" + size.name() + (night ? "-dark" : "-light") + ".png"));
            }
        }
    }

    private void resize(Size size) {
        hands.inWindow(() -> {
            Stage stage = hands.stage();
            double frameWidth = stage.getWidth() - stage.getScene().getWidth();
            double frameHeight = stage.getHeight() - stage.getScene().getHeight();
            stage.setWidth(size.width() + frameWidth);
            stage.setHeight(size.height() + frameHeight);
            return true;
        });
        hands.await("the size " + size.name(), () -> Math.abs(hands.stage().getScene().getWidth() - size.width()) < 1);
    }

    private void switchTo(boolean night) {
        hands.inWindow(() -> {
            dark.accept(night);
            return true;
        });
    }

    /// The picture after which nothing moved any more; the last one looked at when something always does.
    private BufferedImage atRest() {
        BufferedImage last = hands.inWindow(this::look);
        for (int looks = 0; looks < LOOKS; looks++) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            BufferedImage now = hands.inWindow(this::look);
            if (Arrays.equals(pixels(now), pixels(last))) {
                return now;
            }
            last = now;
        }
        return last;
    }

    /// The window with its menus and tips, which are windows of their own, laid over it where they stand.
    private BufferedImage look() {
        Stage stage = hands.stage();
        BufferedImage picture = picture(stage.getScene().snapshot(null));
        Graphics2D over = picture.createGraphics();
        for (Window window : Window.getWindows()) {
            if (!window.equals(stage) && window.isShowing()) {
                int left = (int) (window.getX() - stage.getX() - stage.getScene().getX());
                int top = (int) (window.getY() - stage.getY() - stage.getScene().getY());
                over.drawImage(read(window.getScene().getRoot()), left, top, null);
            }
        }
        over.dispose();
        return picture;
    }

    private static BufferedImage read(Node floating) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return picture(floating.snapshot(clear, null));
    }

    private static BufferedImage picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static void write(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
