package app.kith.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.platform.Setting;
import app.kith.platform.Theme;
import app.kith.sharing.Article;
import app.kith.sharing.page.Guard;
import app.kith.sharing.page.Site;
import app.kith.testing.WindowTest;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Web pages are kept in the reading list, read, and kept again when there is no way to read them.
class ReadingListFlowTest extends WindowTest {
    private static final String STORY = """
            <html lang="en"><head><title>The courage to advertise without stereotypes</title>
            <meta property="og:site_name" content="Brand Weekly"><meta name="author" content="Ida Berg">
            <meta property="article:published_time" content="2026-11-08"><meta property="og:image" content="/chart.png">
            <meta name="description" content="Four brands dropped the old picture of their buyers. Two years on, the numbers are in.">
            </head><body><article><p>%s</p></article></body></html>
            """
            .formatted("Two years on, the numbers are in, and they are better than anybody thought. ".repeat(90));

    private final Site site = new Site();
    private volatile boolean down;

    @Override
    protected Guard guard() {
        return Guard.INTERNET.with(site.port());
    }

    @Override
    protected void fill() throws Exception {
        person("Jill", "Moreau");
        byte[] chart = chart();
        site.serve("/chart.png", "image/png", chart).at("/story", exchange -> {
            if (down) {
                Site.send(exchange, 503, "text/html", new byte[0]);
            } else {
                Site.send(exchange, 200, "text/html; charset=utf-8",
                        STORY.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        });
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void aPastedAddressIsKeptReadTaggedAndRemarkedByKeyboard() {
        go();
        see("The reading list is empty.");
        picture("reading-empty");
        write(site.address("/story").toString());
        keys("Enter");
        see("The courage to advertise without stereotypes");
        see("Brand Weekly · Ida Berg · 8 Nov 2026 · 6 min");
        keys("Esc");
        until(() -> lookup(".reading-list .list-view").query().isFocused());

        keys("2");
        await().until(() -> only().state() == Article.State.KEPT);
        keys("F2");
        tab("Tags");
        write("#brands women");
        tab("What I think of it (only for me)");
        write("The second chart is the one for a board.");
        keys("Esc");
        await().untilAsserted(() -> {
            assertThat(only().tags()).containsExactly("brands", "women");
            assertThat(only().remark()).isEqualTo("The second chart is the one for a board.");
            assertThat(only().photo()).isNotNull();
        });
        see("#brands");
        pictures("reading-article");
        keys("Ctrl+2");
        keys("Ctrl+K");
        write("second chart");
        see("The second chart is the one for a board.");
        picture("reading-palette");
        keys("Enter");
        see("What I think of it (only for me)");
        until(() -> lookup(".reading-list .list-view").query().isFocused());

        keys("Delete");
        see("One article is in the trash.");
        see("The reading list is empty.");
        keys("Ctrl+Z");
        see("The courage to advertise without stereotypes");
    }

    @Test
    void anAddressThatCannotBeReadIsKeptNamedByHandAndTriedAgain() {
        down = true;
        go();
        clip(site.address("/story").toString());
        keys("Tab");
        keys("Ctrl+V");
        see("The site refused to show the page (answer 503).");
        keys("F2");
        write("My own title");
        keys("Esc");
        await().until(() -> only().page().title().equals("My own title"));
        pictures("reading-trouble");

        down = false;
        keys("R");
        see("Four brands dropped the old picture of their buyers. Two years on, the numbers are in.");
        assertThat(only().page().title()).isEqualTo("My own title");
        assertThat(only().fetched().done()).isTrue();
    }

    @Test
    void nothingIsFetchedWhileThatIsSwitchedOff() {
        keys("Ctrl+COMMA");
        see("Fetch pages");
        clickOn("Fetch pages that I keep or share");
        assertThat(services().settings().get(Setting.FETCH_PAGES)).isFalse();
        go();
        write(site.address("/story").toString());
        keys("Enter");
        see("The page has not been read yet.");
        assertThat(site.visits()).isZero();
    }

    @Test
    void theListIsThereAfterARestart() throws Exception {
        go();
        write(site.address("/story").toString());
        keys("Enter");
        see("The courage to advertise without stereotypes");
        restart();
        see("The courage to advertise without stereotypes");
    }

    private Article only() {
        var all = parts().articles().newest();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /// Into a field by its name.
    private void tab(String name) {
        for (int i = 0; i < 12
                && !onWindow(() -> name.equals(stage().getScene().getFocusOwner().getAccessibleText())); i++) {
            keys("Tab");
        }
        assertThat(onWindow(() -> stage().getScene().getFocusOwner().getAccessibleText())).isEqualTo(name);
    }

    private void pictures(String name) {
        for (Theme theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
            theme(theme);
            size(1280, 800);
            picture(name + "-" + theme);
            size(900, 600);
            picture(name + "-" + theme + "-small");
        }
        theme(Theme.LIGHT);
        size(1280, 800);
    }

    private void clip(String text) {
        onWindow(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /// By way of the palette.
    private void go() {
        keys("Ctrl+K");
        write("reading list");
        see("Do");
        keys("Enter");
        see("Reading list");
    }

    private static byte[] chart() throws IOException {
        var image = new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x1F5E63), 1200, 630, new Color(0xE9D9B0)));
        pen.fillRect(0, 0, 1200, 630);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
