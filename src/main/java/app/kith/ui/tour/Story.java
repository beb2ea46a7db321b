package app.kith.ui.tour;

import java.nio.file.Path;
import java.util.function.Consumer;

/// The main story, as a person at the keyboard lives it.
///
/// @param people cards to bring in
/// @param out where they are taken out to
/// @param mark is told each moment reached
public record Story(Path people, Path out, Consumer<String> mark) {
    /// What is played between a start of the program and its end.
    @FunctionalInterface
    public interface Act {
        /// Plays it.
        void play(Hands hands, Camera camera, Given files) throws Exception;
    }

    /// With an empty home.
    public void first(Hands hands, Camera camera, Given files) {
        hands.await(".welcome");
        mark.accept("welcome");
        camera.take("welcome");
        hands.press("Shortcut+K");
        hands.await(".palette");
        hands.type("und");
        camera.take("palette");
        hands.press("Escape");
        hands.type("?");
        hands.await(".shortcuts");
        camera.take("shortcuts");
        hands.press("Escape");
        hands.press("Shortcut+COMMA");
        camera.take("settings");
    }

    /// Started again.
    public void again(Hands hands, Camera camera, Given files) {
        mark.accept("again");
        camera.take("again");
    }
}
