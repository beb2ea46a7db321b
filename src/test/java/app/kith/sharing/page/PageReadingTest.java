package app.kith.sharing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageReadingTest {
    private static final Path PAGES = Path.of("../shared/data/html/readability");
    private static final Path FUZZED = Path.of("../shared/data/html/jsoup/src/test/resources/fuzztests");

    @Test
    void openGraphIsBelievedBeforeTheRest() {
        var page = read(
                """
                        <html lang="pt-BR"><head><title>Janela | Jornal</title>
                        <meta property="og:title" content="A coragem"><meta name="twitter:title" content="Outra">
                        <meta property="og:site_name" content="Jornal"><meta property="og:description" content="Quatro marcas.">
                        <meta property="og:image" content="/foto.jpg"><meta property="article:published_time" content="2026-11-08T23:00:00Z">
                        <link rel="canonical" href="//www.jornal.example/a-coragem"></head><body></body></html>""");
        assertThat(page.page())
                .isEqualTo(new Page("A coragem", "Jornal", "", LocalDate.of(2026, 11, 8), "Quatro marcas.",
                        "https://jornal.example/foto.jpg", "pt-BR", ""));
        assertThat(page.canonical()).isEqualTo("https://www.jornal.example/a-coragem");
    }

    @Test
    void twitterCardsAndPlainMetaServeWhereThereIsNoOpenGraph() {
        var page = read(
                """
                        <head><title>Window</title><meta name="twitter:title" content="The courage"><meta name="Author" content="Ida Berg">
                        <meta name="twitter:image" content="https://pictures.example/a.png"><meta name="description" content="Four brands.">
                        <meta http-equiv="content-language" content="de"><meta name="date" content="20261108"></head>""")
                .page();
        assertThat(page).isEqualTo(
                new Page("The courage", "jornal.example", "Ida Berg", LocalDate.of(2026, 11, 8), "Four brands.",
                        "https://pictures.example/a.png", "de", ""));
    }

    @Test
    void jsonLdSaysWhatNobodyElseDoes() {
        var page = read(
                """
                        <head><title>x</title><script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                        {"@type": "BreadcrumbList", "name": "Home"},
                        {"@type": ["NewsArticle"], "headline": "The courage\n to advertise", "author": [{"@type": "Person", "name": "Ida Berg"},
                        {"name": "Rui Barros"}], "datePublished": "2026-11-08", "image": {"url": "/a.jpg"}, "inLanguage": "en",
                        "publisher": {"name": "Brand Weekly"}, "description": "Four brands.",},
                        ]}</script></head>""")
                .page();
        assertThat(page).isEqualTo(new Page("The courage to advertise", "Brand Weekly", "Ida Berg, Rui Barros",
                LocalDate.of(2026, 11, 8), "Four brands.", "https://jornal.example/a.jpg", "en", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
            "<title>The courage | Brand Weekly</title><meta property='og:site_name' content='Brand Weekly'> ! The courage",
            "<title>Brand Weekly - The courage to advertise</title><meta property='og:site_name' content='Brand Weekly'> ! The courage to advertise",
            "<title>Half-baked: a story</title> ! Half-baked: a story",
            "<h1>Only a heading</h1> ! Only a heading",
            "<title>The whole long story of courage – Site</title><h1>The whole long story of courage</h1> ! The whole long story of courage",
            "<title> A  title &amp; more </title> ! A title & more"})
    void theTitleIsThatOfThePageAndNotOfTheSite(String html, String title) {
        assertThat(read(html).page().title()).isEqualTo(title);
    }

    @Test
    void theMainTextIsFoundAmongWhatIsAroundIt() {
        String story = "<p>Two years on, the numbers are in, and they are better than anybody thought they would be.</p>";
        var text = read("<body><nav><ul><li><a href=/>Home, sweet, home, and more of it for all of us</a></ul></nav>"
                + "<div class=sidebar><p>Buy this, and that, and these, and those, today and tomorrow and always.</p></div>"
                + "<div class=article><h2>The numbers</h2>" + story.repeat(5) + "<script>var x = 1;</script></div>"
                + "<div id=comments><p>First, I say, and second, and third, and fourth, and never again in my life.</p></div>"
                + "<footer><p>All rights, all of them, are reserved, by somebody, somewhere.</p></footer></body>")
                .page()
                .text();
        assertThat(text).startsWith("The numbers\n\nTwo years on")
                .contains("better than anybody")
                .doesNotContain("Home", "Buy this", "First, I say", "reserved", "var x");
        assertThat(text.split("\n\n", -1)).hasSize(6);
    }

    @Test
    void whatCannotBeSeenIsTakenOutOfTitles() {
        assertThat(read("<title>a\u202Eb\u0000c\u200Bd\u2066e</title>").page().title()).isEqualTo("a b\uFFFDcd e");
        assertThat(read("<title>" + "x".repeat(10_000_000) + "</title>").page().title()).hasSize(500);
    }

    @Test
    void aPageWithoutAnythingIsEmpty() {
        assertThat(read("").page()).isEqualTo(new Page("", "jornal.example", "", null, "", "", "", ""));
    }

    @Test
    void deepAndBrokenPagesAreReadInTime() {
        assertThat(read("<div>".repeat(100_000) + "deep").page()).isNotNull();
        assertThat(read("<p>word, ".repeat(100_000)).page().text()).hasSizeLessThanOrEqualTo(Page.LONGEST_TEXT);
        assertThat(read("<script type=application/ld+json>" + "[".repeat(100_000) + "</script>").page()).isNotNull();
        assertThat(read("<script type=application/ld+json>{\"@type\": \"Article\", \"headline\": </script>").page()
                .title()).isEmpty();
    }

    @Test
    void realPagesGiveTheirTitlesAndTexts() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PAGES));
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path folder : pages.filter(each -> Files.exists(each.resolve("source.html"))).toList()) {
                var page = PageReading.of(answer(Files.readAllBytes(folder.resolve("source.html")))).page();
                assertThat(page.text()).as(folder.toString()).isNotBlank();
            }
        }
        var heise = PageReading.of(answer(Files.readAllBytes(PAGES.resolve("heise/source.html")))).page();
        assertThat(heise.title()).isEqualTo("1Password für Mac generiert Einmal-Passwörter");
        assertThat(heise.language()).isEqualTo("de");
        assertThat(heise.published()).isEqualTo(LocalDate.of(2015, 4, 8));
    }

    @Test
    void fuzzedPagesBreakNothing() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FUZZED));
        try (Stream<Path> pages = Files.list(FUZZED)) {
            for (Path file : pages.toList()) {
                assertThat(PageReading.of(answer(Files.readAllBytes(file)))).as(file.toString()).isNotNull();
            }
        }
    }

    private static PageRead read(String html) {
        return PageReading.of(answer(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static Answer answer(byte[] body) {
        return new Answer(URI.create("https://jornal.example/story"), "text/html; charset=utf-8", "", body);
    }
}
