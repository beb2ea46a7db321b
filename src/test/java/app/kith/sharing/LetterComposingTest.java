package app.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.people.About;
import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.people.Work;
import app.kith.sharing.page.Page;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Letters are put together in their order, in the contact's language, and nothing in braces is ever taken for text.
class LetterComposingTest {
    private static final ZonedDateTime SUNDAY_MORNING = ZonedDateTime.parse("2026-11-22T09:30:00+00:00[Europe/Lisbon]");
    private static final Contact JILL = Contact
            .named(new UUID(0, 1), Name.of("Jill", "Moreau"), Instant.EPOCH)
            .withWork(new Work("Northlight PR", "", ""));
    private static final Article ADS = new Article(new UUID(0, 2), SharingBook.ADDRESS,
            CanonicalAddress.of(URI.create(SharingBook.ADDRESS)),
            Page.UNREAD.withTitle("The courage to advertise without stereotypes"), null, Article.State.KEPT, List.of(),
            "",
            Article.Fetched.NOT_YET, Instant.EPOCH, Instant.EPOCH);
    private static final LetterDraft DRAFT = new LetterDraft(new UUID(0, 3), ADS.id(),
            "Two years of numbers, and the second chart is the one for a board.",
            "I’m finishing the freight study and hiring two analysts.", true, true, null, Instant.EPOCH, Instant.EPOCH);
    private static final Letter LETTER = Letter.to(new UUID(0, 4), DRAFT.id(), JILL.id(), Instant.EPOCH)
            .withOwn("The Madrid pilot is the one you asked about in May.")
            .withQuestion("How did the juniors’ mentoring evening go?");

    @Test
    void theLetterReadsAsInThePicture() {
        Composed composed = compose(DRAFT, LETTER, JILL, LetterTemplate.usual());
        assertThat(composed.text()).isEqualTo(
                """
                        Good morning Jill,

                        The Madrid pilot is the one you asked about in May. Two years of numbers, and the second chart is the one for a board.

                        The courage to advertise without stereotypes
                        https://brandweekly.example/ads-without-stereotypes

                        I’m finishing the freight study and hiring two analysts. How did the juniors’ mentoring evening go?

                        Have a great week,
                        Noor""");
        assertThat(composed.subject()).isEqualTo("The Madrid pilot is the one you asked about in May");
        assertThat(composed.missing()).isEmpty();
    }

    @Test
    void whatTheUserLeavesOutGoesWithItsLine() {
        Composed composed = compose(DRAFT.withTelling(false).withAsking(false), LETTER, JILL, LetterTemplate.usual());
        assertThat(composed.text()).doesNotContain("freight", "mentoring", "\n\n\n", "{");
        assertThat(compose(DRAFT.withTelling(false), LETTER.withQuestion(""), JILL, LetterTemplate.usual()).text())
                .contains("\n\nWhat are you up to these days?\n\n");
    }

    @Test
    void anUnknownOrEmptyPlaceholderIsShownAndNamed() {
        Composed composed = compose(DRAFT, LETTER, JILL.withWork(Work.NONE),
                "{greeting}\n{organization} of {organisation}, {own} {Fußnote}\n{link}");
        assertThat(composed.text()).contains("{organization} of {organisation}", "{Fußnote}");
        assertThat(composed.missing()).containsExactly("{organization}", "{organisation}", "{Fußnote}");
        assertThat(LetterTemplate.unknown("{greeting} {organization}")).containsExactly("organization");
    }

    @Test
    void bracesInWhatTheUserTypedAreShownToo() {
        assertThat(compose(DRAFT.withWords("See {chart}."), LETTER, JILL, LetterTemplate.usual()).missing())
                .containsExactly("{chart}");
        assertThat(compose(DRAFT, LETTER.withText("Dear {name},").withSubject("{title}"), JILL, "x").missing())
                .containsExactly("{name}", "{title}");
    }

    @Test
    void dollarsAndBackslashesInWordsStayWhatTheyAre() {
        assertThat(compose(DRAFT.withWords("It costs $1 \\ year {own}"), LETTER.withOwn("$0"), JILL,
                LetterTemplate.usual()).text()).contains("$0 It costs $1 \\ year {own}");
    }

    @Test
    void aLetterWrittenByHandKeepsItsWordsWhateverTheDraftSays() {
        Letter hand = LETTER.withText("Dear Jill,\n\nMy own.\n\n" + SharingBook.ADDRESS + "\n\nNoor");
        Composed composed = compose(DRAFT.withWords("Other words."), hand, JILL, LetterTemplate.usual());
        assertThat(composed.text()).isEqualTo(hand.text());
        assertThat(composed.own()).isEqualTo("Dear Jill,\nMy own.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 06:00 | Good morning Jill,
            en | 12:00 | Good afternoon Jill,
            en | 18:30 | Good evening Jill,
            en | 23:30 | Hello Jill,
            en | 04:59 | Hello Jill,
            de-AT | 08:00 | Guten Morgen Jill,
            pt | 15:00 | Boa tarde Jill,
            fr | 19:00 | Bonsoir Jill,
            ja | 09:00 | Good morning Jill,
            """)
    void theGreetingFollowsTheTimeOfDayAndTheContactsLanguage(String language, String time, String greeting) {
        var now = ZonedDateTime.parse("2026-11-24T" + time + ":00+00:00[Europe/Lisbon]");
        assertThat(LetterWords.of(List.of(language), Locale.ENGLISH).greeting(now, "Jill")).isEqualTo(greeting);
    }

    @Test
    void everyLanguageHasAllItsWords() {
        for (String language : List.of("en", "de", "pt", "fr", "es", "it", "nl")) {
            var words = LetterWords.of(List.of(language), Locale.ENGLISH);
            assertThat(words.language()).isEqualTo(language);
            for (int hour = 0; hour < 24; hour++) {
                assertThat(words.greeting(SUNDAY_MORNING.withHour(hour), "Jill")).contains("Jill");
                assertThat(words.greeting(SUNDAY_MORNING.withHour(hour), "")).isNotBlank().doesNotContain(" ,", "{");
            }
            for (int day = 0; day < 7; day++) {
                assertThat(words.signOff(SUNDAY_MORNING.plusDays(day))).isNotBlank();
            }
            assertThat(words.question("X")).contains("X");
            assertThat(words.question()).isNotBlank();
        }
    }

    @Test
    void whoeverPrefersNoLanguageThatIsKnownIsWrittenToInTheUsers() {
        assertThat(LetterWords.of(List.of(), Locale.GERMAN).language()).isEqualTo("de");
        assertThat(LetterWords.of(List.of("ja", "pt-BR"), Locale.GERMAN).language()).isEqualTo("pt");
        assertThat(LetterWords.of(List.of(), Locale.JAPANESE).language()).isEqualTo("en");
    }

    @Test
    void theSubjectIsTheFirstOfTheUsersWords() {
        assertThat(compose(DRAFT, LETTER.withOwn(""), JILL, "x").subject()).isEqualTo("Two years of numbers");
        assertThat(compose(DRAFT.withWords(""), LETTER.withOwn(""), JILL, "x").subject())
                .isEqualTo("The courage to advertise without stereotypes");
        assertThat(compose(DRAFT, LETTER.withOwn("word ".repeat(40)), JILL, "x").subject()).endsWith("…")
                .hasSizeLessThanOrEqualTo(61);
        assertThat(compose(DRAFT, LETTER.withSubject("Mine"), JILL, "x").subject()).isEqualTo("Mine");
    }

    @Test
    void placeholdersAreCompletedInsideBracesOnly() {
        assertThat(LetterTemplate.complete("{gre", 4)).containsExactly(Placeholder.GREETING);
        assertThat(LetterTemplate.complete("{s", 2)).containsExactly(Placeholder.SITE, Placeholder.SIGNOFF,
                Placeholder.SIGNATURE);
        assertThat(LetterTemplate.complete("{greeting} gre", 14)).isEmpty();
        assertThat(LetterTemplate.complete("gre", 3)).isEmpty();
        assertThat(LetterTemplate.complete("{", 1)).hasSize(Placeholder.values().length);
    }

    private static Composed compose(LetterDraft draft, Letter letter, Contact contact, String template) {
        var words = LetterWords.of(About.NOTHING.languages(), Locale.ENGLISH);
        return LetterComposing.compose(new Frame(ADS, draft, letter, contact,
                new Sender("Noor Öztürk", "Noor", "noor@home.example"), SUNDAY_MORNING, words), template);
    }
}
