package app.kith.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.ui.kit.MarkedText.Span;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What has no room on its lines is cut in sight of the reader.
class MarkedTextTest extends ApplicationTest {
    private static final String WORK = "Baker and teacher · Anatolia Flour School";

    @Test
    void whatHasNoRoomEndsInThreeDots() {
        assertThat(shown(WORK, List.of(), 120)).endsWith("…").startsWith("Baker and");
    }

    @Test
    void whatHasRoomIsShownWhole() {
        assertThat(shown(WORK, List.of(), 900)).isEqualTo(WORK);
    }

    @Test
    void aMarkBehindTheCutIsLeftOut() {
        var text = marked(WORK, List.of(new Span(0, 5), new Span(35, 41)), 120);
        assertThat(onWindow(() -> (int) text.getChildren().stream().filter(Rectangle.class::isInstance).count()))
                .isEqualTo(1);
    }

    @Test
    void itIsShownWholeAgainWhereThereIsRoomAgain() {
        var text = marked(WORK, List.of(), 120);
        onWindow(() -> {
            text.resize(900, 40);
            text.layout();
            text.layout();
            return true;
        });
        assertThat(words(text)).isEqualTo(WORK);
        assertThat(text.text()).isEqualTo(WORK);
    }

    private static String shown(String text, List<Span> marks, double width) {
        return words(marked(text, marks, width));
    }

    private static String words(MarkedText text) {
        return onWindow(() -> ((Text) text.getChildren()
                .stream()
                .filter(Text.class::isInstance)
                .findFirst()
                .orElseThrow()).getText());
    }

    private static MarkedText marked(String words, List<Span> marks, double width) {
        return onWindow(() -> {
            var text = new MarkedText(1);
            new Scene(new Pane(text));
            text.show(words, marks);
            text.resize(width, 40);
            text.layout();
            text.layout();
            return text;
        });
    }

    private static <R> R onWindow(Callable<R> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }
}
