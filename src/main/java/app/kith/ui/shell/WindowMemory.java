package app.kith.ui.shell;

import app.kith.platform.Setting;
import app.kith.platform.Settings;
import app.kith.platform.WindowPlace;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// Puts the window where it stood, and remembers where it stands.
final class WindowMemory {
    static final int LEAST_WIDTH = 900;
    static final int LEAST_HEIGHT = 600;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Settings settings;
    private final Stage stage;
    private WindowPlace place;
    private Subscription listening = Subscription.EMPTY;

    WindowMemory(Settings settings, Stage stage) {
        this.settings = settings;
        this.stage = stage;
        place = settings.get(Setting.WINDOW);
    }

    /// Before the window is shown.
    void restore() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (place.known() && onAScreen(place)) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setWidth(place.known() ? Math.max(LEAST_WIDTH, place.width()) : WIDTH);
        stage.setHeight(place.known() ? Math.max(LEAST_HEIGHT, place.height()) : HEIGHT);
        stage.setMaximized(place.maximised());
        for (var side : List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty())) {
            listening = listening.and(side.subscribe(number -> keep()));
        }
        listening = listening.and(stage.maximizedProperty().subscribe(maximised -> keep()));
    }

    /// Remembers no more: the stage is about to hide or to show something else.
    void forget() {
        listening.unsubscribe();
    }

    private void keep() {
        if (!stage.isShowing() || Double.isNaN(stage.getX())) {
            return;
        }
        place = stage.isMaximized() || stage.isIconified()
                ? new WindowPlace(place.x(), place.y(), place.width(), place.height(), stage.isMaximized())
                : new WindowPlace(
                        (int) stage.getX(),
                        (int) stage.getY(),
                        (int) stage.getWidth(),
                        (int) stage.getHeight(),
                        false);
        settings.set(Setting.WINDOW, place);
    }

    /// A screen may have been unplugged since.
    private static boolean onAScreen(WindowPlace place) {
        var top = new Rectangle2D(place.x() + 40.0, place.y(), Math.max(1, place.width() - 80.0), 30);
        return Screen.getScreens().stream().anyMatch(screen -> screen.getVisualBounds().intersects(top));
    }
}
