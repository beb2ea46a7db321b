package app.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.book.Book;
import app.kith.notes.Notes;
import app.kith.people.People;
import app.kith.people.Phones;
import app.kith.people.Photos;
import app.kith.sharing.page.Guard;
import app.kith.sharing.page.PageFetch;
import app.kith.sharing.page.Site;
import app.kith.sharing.page.Trouble;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingTest {
    private static final String STORY = """
            <html lang="en-GB"><head><title>The courage to advertise | Brand Weekly</title>
            <meta property="og:site_name" content="Brand Weekly"><meta name="author" content="Ida Berg">
            <meta property="article:published_time" content="2026-11-08T23:30:00-05:00">
            <meta name="description" content="Four brands dropped the old picture of their buyers.">
            <meta property="og:image" content="/chart.png"><link rel="canonical" href="/story"></head>
            <body><article><p>Two years on, the numbers are in, and they are better than anybody thought they would be.</p></article></body></html>
            """;

    @TempDir
    private Path folder;

    private final Site site = new Site();
    private boolean on = true;
    private Book book;
    private Articles articles;
    private Photos photos;
    private Reading reading;

    @BeforeEach
    void open() {
        book = Book.open(folder.resolve("book.mv.db"), Clock.systemUTC());
        articles = new Articles(book);
        photos = new Photos(book, new People(book, new Phones(Locale.UK), List.of(new Notes(book))));
        reading = new Reading(articles, photos, new PageFetch(Guard.INTERNET.with(site.port()), () -> on));
    }

    @AfterEach
    void close() {
        site.close();
        book.close();
    }

    @Test
    void whatThePageSaysIsKeptWithItsPicture() {
        site.page("/story", STORY).serve("/chart.png", "image/png", png());
        var atOnce = new ArrayList<Article>();
        var read = reading.keep(site.address("/story?utm_source=x").toString(), atOnce::add).orElseThrow();

        assertThat(atOnce).singleElement().satisfies(kept -> assertThat(kept.page().title()).isEmpty());
        assertThat(read.page().title()).isEqualTo("The courage to advertise");
        assertThat(read.page().site()).isEqualTo("Brand Weekly");
        assertThat(read.page().author()).isEqualTo("Ida Berg");
        assertThat(read.page().published()).isEqualTo("2026-11-08");
        assertThat(read.page().description()).isEqualTo("Four brands dropped the old picture of their buyers.");
        assertThat(read.page().language()).isEqualTo("en-GB");
        assertThat(read.page().text()).startsWith("Two years on");
        assertThat(read.canonical().text()).isEqualTo("localhost:" + site.port() + "/story");
        assertThat(read.fetched().done()).isTrue();
        assertThat(photos.jpeg(Objects.requireNonNull(read.photo()))).isPresent();
        assertThat(articles.find(read.id())).contains(read);
    }

    @Test
    void keepingAndReadingAreOneStep() {
        site.page("/story", STORY).serve("/chart.png", "image/png", png());
        reading.keep(site.address("/story").toString(), kept -> {});
        book.journal().undo();
        assertThat(articles.count()).isZero();
        assertThat(book.journal().nextUndo()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsKeptAndTriedAgainOnlyWhenAsked() {
        var failing = new boolean[]{true};
        site.at("/story", exchange -> {
            if (failing[0]) {
                Site.send(exchange, 503, "text/html", new byte[0]);
            } else {
                Site.send(exchange, 200, "text/html", STORY.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        });
        var kept = reading.keep(site.address("/story").toString(), each -> {}).orElseThrow();
        assertThat(kept.fetched().trouble()).isEqualTo(Trouble.REFUSED);
        assertThat(kept.fetched().detail()).isEqualTo("503");
        try (var stay = articles.stay(kept.called())) {
            articles.edit(stay, kept.id(), article -> article.withTitle("My own title"));
        }
        assertThat(site.visits()).isEqualTo(1);

        failing[0] = false;
        var again = reading.again(kept.id()).orElseThrow();
        assertThat(again.fetched().done()).isTrue();
        assertThat(again.page().title()).isEqualTo("My own title");
        assertThat(again.page().author()).isEqualTo("Ida Berg");
    }

    @Test
    void nothingIsFetchedWhenThatIsSwitchedOff() {
        on = false;
        site.page("/story", STORY);
        var kept = reading.keep(site.address("/story").toString(), each -> {}).orElseThrow();
        assertThat(kept.fetched()).isEqualTo(Article.Fetched.NOT_YET);
        assertThat(reading.again(kept.id()).orElseThrow().fetched().trouble()).isEqualTo(Trouble.OFF);
        assertThat(site.visits()).isZero();
    }

    @Test
    void whatWasReadOnceIsNotFetchedAgain() {
        site.page("/story", STORY);
        reading.keep(site.address("/story").toString(), each -> {});
        int visits = site.visits();
        reading.keep(site.address("/story#again").toString(), each -> {});
        assertThat(site.visits()).isEqualTo(visits);
        assertThat(articles.count()).isOne();
    }

    @Test
    void twoAddressesOfOneArticleAreOneInTheList() {
        site.page("/story", STORY).leadOn("/short", "/story");
        var story = reading.keep(site.address("/story").toString(), each -> {}).orElseThrow();
        var other = reading.keep(site.address("/short").toString(), each -> {}).orElseThrow();
        assertThat(other).isEqualTo(story);
        assertThat(articles.newest()).hasSize(1);
    }

    @Test
    void anAddressThatLeadsToAFrontPageStaysItsOwn() {
        site.page("/", "<title>Front</title><link rel=canonical href=/>").leadOn("/gone", "/");
        var kept = reading.keep(site.address("/gone").toString(), each -> {}).orElseThrow();
        assertThat(kept.canonical().text()).isEqualTo("localhost:" + site.port() + "/gone");
    }

    @Test
    void whatWasUndoneWhileItWasFetchedStaysUndone() {
        site.at("/story", exchange -> {
            book.journal().undo();
            Site.send(exchange, 200, "text/html", STORY.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });
        assertThat(reading.keep(site.address("/story").toString(), each -> {})).isEmpty();
        assertThat(articles.count()).isZero();
    }

    private static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
