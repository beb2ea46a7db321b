package app.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.sharing.page.Guard;
import app.kith.sharing.page.PageFetch;
import app.kith.sharing.page.Site;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepCommandTest extends CommandLineTest {
    private final Site site = new Site();
    private boolean on = true;

    @Override
    protected PageFetch pages() {
        return new PageFetch(Guard.INTERNET.with(site.port()), () -> on);
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void keepsAPageAndReadsIt() {
        site.page("/story", "<title>The courage to advertise</title><p>Four brands dropped the old picture.</p>");
        var kept = kith("keep", site.address("/story").toString());
        assertClean(kept);
        assertThat(kept.out()).containsExactly("Kept: The courage to advertise");
        assertThat(parts().articles().newest()).singleElement()
                .satisfies(article -> assertThat(article.fetched().done()).isTrue());
    }

    @Test
    void keepsTheAddressOfAPageThatCannotBeReadAndSaysWhy() {
        site.at("/gone", exchange -> Site.send(exchange, 404, "text/html", new byte[0]));
        var kept = kith("keep", site.address("/gone").toString());
        assertThat(kept.exit()).isZero();
        assertThat(kept.out()).containsExactly("Kept: localhost:" + site.port() + "/gone");
        assertThat(kept.err()).containsExactly("The site refused to show the page (answer 404).");
        assertThat(parts().articles().count()).isOne();
    }

    @Test
    void fetchesNothingWhenThatIsSwitchedOff() {
        on = false;
        site.page("/story", "<title>The courage to advertise</title>");
        assertThat(kith("keep", site.address("/story").toString()).out())
                .isEqualTo(List.of("Kept: localhost:" + site.port() + "/story"));
        assertThat(site.visits()).isZero();
    }

    @Test
    void refusesWhatIsNoAddressInTheCallersLanguage() {
        language = Locale.GERMAN;
        var refused = kith("keep", "golf");
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).containsExactly("In „golf“ steht keine Webadresse. Nichts wurde aufgehoben.");
    }
}
