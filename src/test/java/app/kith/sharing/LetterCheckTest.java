package app.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.sharing.Objection.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of the share composer, each over a real book.
class LetterCheckTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;
    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T09:30:00Z"), LISBON);
    private SharingBook at;

    @BeforeEach
    void open() {
        at = new SharingBook(folder, clock);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void theLetterOfTheRulesPassesWithoutAWord() {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        LetterDraft draft = at.words(at.drafts.about(ads),
                "I thought you would find this interesting: it talks about brands marketing to women without the usual"
                        + " stereotypes. How did the juniors’ mentoring evening go? Have a great week");
        at.letter(draft, jill, "");
        assertThat(at.card(ads, jill).objections()).isEmpty();
        assertThat(at.card(ads, jill).ready()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "FYI", "Hi Jill, just checking in.", "Thought you might like this!",
            "Touching base - FYI", "Hallo Jill, das könnte dich interessieren.", "Achei que podias gostar, Jill",
            "https://brandweekly.example/ads-without-stereotypes",
            "The courage to advertise without stereotypes", "Zur Info: schau mal hier, liebe Jill"})
    void noWordsOfOnesOwnAreRefusedOnce(String words) {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        Letter letter = at.letter(at.words(at.drafts.about(ads), words), jill, "");
        assertThat(kinds(ads, jill.id())).containsExactly(Kind.BARE);
        assertThat(at.card(ads, jill).ready()).isFalse();
        at.overriding(letter, Kind.BARE);
        assertThat(at.card(ads, jill).ready()).isTrue();
    }

    @Test
    void aBareLinkThatWasSentAllTheSameIsNoValue() {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        at.overriding(at.letter(at.drafts.about(ads), jill, ""), Kind.BARE);
        at.shares.sent(jill.called(), at.hand(ads, jill).id());
        assertThat(at.entries(jill.id())).singleElement()
                .satisfies(entry -> assertThat(entry.weight()).isZero());
    }

    @Test
    void lettersAlikeButForTheNamesAreRefused() {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        var rui = at.person("Rui", "Barros", "rui@barros.example");
        LetterDraft draft = at.words(at.drafts.about(ads), "Two years of numbers.");
        at.letter(draft, jill, "Jill, this is for you.");
        Letter second = at.letter(draft, rui, "Rui, this is for you.");
        assertThat(kinds(ads, jill.id())).containsExactly(Kind.ALIKE);
        assertThat(kinds(ads, rui.id())).containsExactly(Kind.ALIKE);
        at.letter(draft, rui, "The Lisbon chapter quotes your class.");
        assertThat(kinds(ads, rui.id())).isEmpty();
        assertThat(kinds(ads, jill.id())).isEmpty();
        at.letter(draft, jill, "");
        assertThat(kinds(ads, jill.id())).containsExactly(Kind.ALIKE);
        at.drafts.leaveOut(second.id(), "Rui Barros");
        assertThat(kinds(ads, jill.id())).as("a single letter has its own words in those for all").isEmpty();
    }

    @Test
    void aLetterIsNotLikeOneThatHasLeftEither() {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        var rui = at.person("Rui", "Barros", "rui@barros.example");
        LetterDraft draft = at.words(at.drafts.about(ads), "Two years of numbers, and the second chart is the one.");
        at.letter(draft, jill, "");
        Letter left = at.letter(draft, rui, "");
        at.overriding(left, Kind.ALIKE);
        at.shares.sent(rui.called(), at.hand(ads, rui).id());
        assertThat(kinds(ads, jill.id())).containsExactly(Kind.ALIKE);
    }

    @Test
    void lettersWrittenByHandAreComparedToo() {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        var rui = at.person("Rui", "Barros", "rui@barros.example");
        LetterDraft draft = at.words(at.drafts.about(ads), "Two years of numbers.");
        for (var each : List.of(jill, rui)) {
            Letter letter = at.drafts.begin(draft, each.id(), each.called());
            hand(letter, "Dear " + each.name().given() + ",\n\nThe second chart is for you, " + each.name().given()
                    + ".\n\n" + ads.address() + "\n\nNoor");
        }
        assertThat(kinds(ads, jill.id())).containsExactly(Kind.ALIKE);
    }

    @Test
    void theSameArticleNeverGoesTwiceWithoutNamingTheDay() {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        at.send(ads, jill);
        clock.set(Instant.parse("2026-12-22T09:30:00Z"));
        Article again = at.articles.keep("http://www.brandweekly.example/ads-without-stereotypes/?utm_source=x#top")
                .orElseThrow();
        assertThat(again.id()).isEqualTo(ads.id());
        Letter letter = at.letter(at.drafts.about(ads), jill, "The second chart once more.");
        assertThat(at.card(ads, jill).objections()).containsExactly(new Objection(Kind.AGAIN, "", TODAY));
        at.overriding(letter, Kind.AGAIN);
        assertThat(at.card(ads, jill).ready()).isTrue();
    }

    @Test
    void aShareWaitsSevenCalendarDaysOfTheUsersZone() {
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        // Half past midnight in Lisbon's summer is still the day before in UTC.
        clock.set(Instant.parse("2026-07-01T23:30:00Z"));
        at.send(at.article("https://a.example/one", "One"), jill);
        Article two = at.article("https://a.example/two", "Two");
        at.letter(at.drafts.about(two), jill, "The second chart.");
        clock.set(Instant.parse("2026-07-08T22:59:00Z"));
        assertThat(at.card(two, jill).objections())
                .containsExactly(new Objection(Kind.SOON, "", LocalDate.of(2026, 7, 9)));
        clock.set(Instant.parse("2026-07-08T23:00:00Z"));
        assertThat(at.card(two, jill).objections()).isEmpty();
    }

    @Test
    void aShareKeptForLaterTakesItsWeekForTheOthers() {
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        at.send(at.article("https://a.example/one", "One"), jill);
        Article two = at.article("https://a.example/two", "Two");
        at.letter(at.drafts.about(two), jill, "The second chart.");
        LetterCard second = at.card(two, jill);
        LocalDate free = TODAY.plusDays(7);
        at.shares.later(two, second, free);
        assertThat(at.shares.kept()).singleElement().satisfies(share -> assertThat(share.due()).isEqualTo(free));
        assertThat(at.shares.due()).isEmpty();
        assertThat(at.card(two, jill).objections()).as("its own waiting is no reason against it")
                .containsExactly(new Objection(Kind.SOON, "", free));
        Article three = at.article("https://a.example/three", "Three");
        at.letter(at.drafts.about(three), jill, "The third chart.");
        assertThat(at.card(three, jill).objections())
                .containsExactly(new Objection(Kind.SOON, "", free.plusDays(7)));
        clock.add(Duration.ofDays(7));
        assertThat(at.shares.due()).hasSize(1);
        assertThat(at.card(two, jill).ready()).isTrue();
    }

    @Test
    void fiveInADayAreSaidToBeMany() {
        for (int one = 0; one < 5; one++) {
            var contact = at.person("P" + one, "Q", "p" + one + "@x.example");
            at.send(at.article("https://a.example/" + one, "A" + one), contact);
        }
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        Article ads = at.ads();
        at.letter(at.drafts.about(ads), jill, "The second chart.");
        assertThat(kinds(ads, jill.id())).containsExactly(Kind.MANY);
        assertThat(at.card(ads, jill).ready()).isTrue();
        clock.add(Duration.ofDays(1));
        assertThat(kinds(ads, jill.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Could you put in a good word for me?", "By the way: do you know anyone hiring?",
            "See OUR SPECIAL OFFER below.", "Könnten Sie mich empfehlen?", "Kennst du jemanden, der sucht?",
            "Preciso da sua ajuda com isto."})
    void askingAndSellingIsPointedOutButStopsNothing(String words) {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        at.letter(at.words(at.drafts.about(ads), "The second chart is the one for a board. " + words), jill, "");
        assertThat(kinds(ads, jill.id())).containsExactly(Kind.ASKING);
        assertThat(at.card(ads, jill).ready()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"How did the juniors’ mentoring evening go?", "How is the freight study coming along?",
            "I’m finishing the freight study and hiring two analysts.", "Wie läuft die Suche nach einer Praxis?",
            "If you are ever in a bind, tell me."})
    void askingAfterTheirMatterIsNoAsk(String words) {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        at.letter(at.words(at.drafts.about(ads), words), jill, "");
        assertThat(at.card(ads, jill).objections()).isEmpty();
    }

    @Test
    void aTitleThatAsksIsTheArticlesBusiness() {
        Article article = at.article("https://a.example/ask", "Could you live without discount?");
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        at.letter(at.drafts.about(article), jill, "The second chart is the one for a board.");
        assertThat(at.card(article, jill).objections()).isEmpty();
    }

    @Test
    void theUsersListsTakeThePlaceOfOurs() {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        at.letter(at.words(at.drafts.about(ads), "Moin moin. Could you?"), jill, "");
        at.settings.set(Phrases.STOCK, "moin moin");
        at.settings.set(Phrases.ASKING, "gimme");
        assertThat(at.card(ads, jill).objections()).isEmpty();
        at.letter(at.words(at.drafts.about(ads), "Moin moin"), jill, "");
        assertThat(kinds(ads, jill.id())).containsExactly(Kind.BARE);
    }

    @Test
    void withoutASignatureAndWithAnOpenPlaceholderNothingEverGoes() {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        Letter letter = at.letter(at.words(at.drafts.about(ads), "See {chart}, it is the one."), jill, "");
        at.settings.set(Sender.SIGNATURE, " ");
        assertThat(kinds(ads, jill.id())).containsExactly(Kind.UNFILLED, Kind.UNFILLED, Kind.UNSIGNED);
        at.overriding(letter, Kind.UNFILLED);
        at.overriding(letter, Kind.UNSIGNED);
        assertThat(at.card(ads, jill).ready()).isFalse();
    }

    @Test
    void aLetterThatLostItsLinkIsPointedOut() {
        Article ads = at.ads();
        var jill = at.person("Jill", "Moreau", "jill@northlight.example");
        hand(at.drafts.begin(at.drafts.about(ads), jill.id(), "Jill"),
                "Dear Jill,\nThe second chart is the one.\nNoor");
        assertThat(kinds(ads, jill.id())).containsExactly(Kind.NO_LINK);
    }

    private void hand(Letter letter, String text) {
        try (var stay = at.drafts.stay("")) {
            at.drafts.editLetter(stay, letter.id(), each -> each.withText(text));
        }
    }

    private List<Kind> kinds(Article article, UUID contact) {
        return at.letters.cards(article, at.drafts.find(article.id()).orElseThrow(), at.settings, Locale.ENGLISH)
                .stream()
                .filter(card -> card.contact().id().equals(contact))
                .flatMap(card -> card.objections().stream())
                .map(Objection::kind)
                .toList();
    }
}
