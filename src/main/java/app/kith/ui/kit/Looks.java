package app.kith.ui.kit;

import app.kith.platform.Theme;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// How Kith looks: fonts, colours by role, and light or dark. `theme.css` holds the colours, `controls.css` what is
/// built from them.
public final class Looks {
    private static final List<String> FONTS = List
            .of("Inter_400Regular", "Inter_500Medium", "Inter_600SemiBold", "SourceSerif4_600SemiBold");

    // The list of windows outlives this one's: it must not keep what was closed.
    private final ListChangeListener<Window> opened = this::dressed;
    private Theme theme;

    /// Loads the fonts and keeps every window, tooltips and menus included, in one theme.
    public Looks(Theme theme) {
        this.theme = theme;
        WrappedScripts.mend();
        FONTS.forEach(Looks::load);
        Window.getWindows().addListener(new WeakListChangeListener<>(opened));
    }

    /// Changes the theme at once, everywhere.
    public void choose(Theme other) {
        theme = other;
        Window.getWindows().forEach(window -> colour(window.getScene()));
    }

    /// Dresses a scene.
    ///
    /// @param sheets the style sheets of pages, as [#sheet] names them
    public void dress(Scene scene, List<String> sheets) {
        scene.getStylesheets().setAll(sheet(Looks.class, "theme.css"), sheet(Looks.class, "controls.css"));
        scene.getStylesheets().addAll(sheets);
        scene.getProperties().put(Looks.class, this);
        colour(scene);
    }

    /// The address of a style sheet that stands beside a class.
    public static String sheet(Class<?> neighbour, String name) {
        return Objects.requireNonNull(neighbour.getResource(name), name).toExternalForm();
    }

    private void dressed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> colour(window.getScene()));
        }
    }

    private void colour(@Nullable Scene scene) {
        if (scene != null) {
            scene.getPreferences().setColorScheme(switch (theme) {
                case SYSTEM -> null;
                case LIGHT -> ColorScheme.LIGHT;
                case DARK -> ColorScheme.DARK;
            });
        }
    }

    private static void load(String font) {
        Font.loadFont(sheet(Looks.class, "fonts/" + font + ".ttf"), 13);
    }
}
