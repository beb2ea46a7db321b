package app.kith.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Texts of every script are broken into lines, at any width.
class WrappedScriptsTest extends ApplicationTest {
    private static final int WIDEST = 200;

    @ParameterizedTest
    @ValueSource(strings = {
            "ليلى حداد",
            "قابلت ليلى في المؤتمر وتحدثنا عن الموسيقى",
            "שלום עולם זה טקסט ארוך",
            "golf ليلى حداد and more",
            "नमस्ते दुनिया यह एक लंबा वाक्य है"})
    void aTextOfAnyScriptIsBrokenIntoLines(String words) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            WrappedScripts.mend();
            assertThat(IntStream.rangeClosed(1, WIDEST).mapToDouble(width -> height(words, width)))
                    .isSortedAccordingTo((one, other) -> Double.compare(other, one));
            return true;
        });
    }

    @Test
    void aBrokenLineIsNoWiderThanItsRoom() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            WrappedScripts.mend();
            assertThat(text("مرحبا بالعالم هذا نص طويل جدا للاختبار", 120).getLayoutBounds().getWidth())
                    .isLessThanOrEqualTo(120);
            return true;
        });
    }

    private static double height(String words, int width) {
        return text(words, width).getLayoutBounds().getHeight();
    }

    private static Text text(String words, int width) {
        var text = new Text(words);
        text.setWrappingWidth(width);
        return text;
    }
}
