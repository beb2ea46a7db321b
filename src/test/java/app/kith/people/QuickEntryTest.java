package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickEntryTest {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final QuickEntry entry = new QuickEntry(CardText.NONE, Locale.UK);

    @Test
    void oneLineBecomesACard() {
        Draft card = entry.read("Ana Souza, CEO @Northlight ana@northlight.example +33 6 12 34 56 78 #golf "
                + "met:Chamber mixer through:Marc Vidal birthday:12.4.1985");
        assertThat(card.name()).isEqualTo(Name.of("Ana", "Souza"));
        assertThat(card.work()).isEqualTo(new Work("Northlight", "", "CEO"));
        assertThat(card.reach().emails()).containsExactly(new Email("", "ana@northlight.example"));
        assertThat(card.reach().phones()).containsExactly(new Phone("", "+33 6 12 34 56 78"));
        assertThat(card.about().tags()).containsExactly("golf");
        assertThat(card.met()).isEqualTo(new Met("", "Chamber mixer", null, null, "Marc Vidal"));
        assertThat(card.about().birthday()).isEqualTo(new PartialDate(1985, 4, 12));
        assertThat(card.note()).isEmpty();
    }

    @Test
    void wordsThatFitNowhereBecomeTheNote() {
        Draft card = entry.read("Jill Moreau jill@a.example wants a buggy-friendly course, soon needs: bilingual "
                + "copywriter #golf");
        assertThat(card.name()).isEqualTo(Name.of("Jill", "Moreau"));
        assertThat(card.note().lines()).containsExactlyInAnyOrder("wants a buggy-friendly course, soon",
                "needs: bilingual copywriter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ursula von der Leyen|Ursula||von der Leyen", "Dr. Ana Maria Souza PhD|Ana|Maria|Souza",
            "Souza, Ana|Ana||Souza", "von Arnim, Bettina|Bettina||von Arnim", "Ana SOUZA|Ana||SOUZA",
            "SOUZA Ana|Ana||SOUZA", "ANA SOUZA|ANA||SOUZA", "Cher|Cher||", "王小明|小明||王", "山田 太郎|太郎||山田",
            "欧阳娜娜|娜娜||欧阳", "김민수|민수||김", "محمد علي|محمد||علي", "ana souza|ana||souza", "Dr. Müller|||Müller",
            "João da Silva e Costa|João||da Silva e Costa", "王小明, Teehändler|小明||王"
    })
    void aNameFallsIntoItsParts(String typed, String given, String middle, String family) {
        Name name = entry.read(typed).name();
        assertThat(List.of(name.given(), name.middle(), name.family()))
                .containsExactly(or(given), or(middle), or(family));
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    @Test
    void aNameWithoutGapsReadsAsItWasWritten() {
        assertThat(entry.read("王小明").name().full()).isEqualTo("王小明");
        assertThat(entry.read("山田 太郎").name().full()).isEqualTo("山田 太郎");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jill Moreau, CEO, Northlight PR|CEO|Northlight PR", "Jill Moreau CEO @Northlight PR|CEO|Northlight PR",
            "Jill Moreau, Head of Ops at Baltic Freight|Head of Ops|Baltic Freight",
            "Jill Moreau, Brown Ltd|''|Brown Ltd",
            "Jill Moreau, Leiterin Einkauf bei Müller GmbH|Leiterin Einkauf|Müller GmbH",
            "Jill Moreau @\"Brown, Sons & Co\" jill@b.example|''|Brown, Sons & Co",
            "Jill Moreau, notária @Cartório Central, Porto|notária|Cartório Central"
    })
    void whatTheyDoAndWhereIsRead(String typed, String title, String organisation) {
        Draft card = entry.read(typed);
        assertThat(card.name().full()).isEqualTo("Jill Moreau");
        assertThat(card.work()).isEqualTo(new Work(organisation, "", title));
    }

    @Test
    void theStoryOfMeetingMayEndWithADate() {
        assertThat(entry.read("Ana Souza met:Chamber mixer, 12 Mar 2026 #golf").met())
                .isEqualTo(new Met("", "Chamber mixer", new PartialDate(2026, 3, 12), null, ""));
        assertThat(entry.read("Ana Souza met:\"Web Summit 2025\"").met().where()).isEqualTo("Web Summit");
        assertThat(entry.read("Ana Souza kennengelernt: Messe Köln durch: Jan Vogel").met())
                .isEqualTo(new Met("", "Messe Köln", null, null, "Jan Vogel"));
    }

    @Test
    void profilesAndSitesAreLinks() {
        Draft card = entry.read("Ana Souza www.northlight.example linkedin.com/in/anasouza");
        assertThat(card.reach().links()).containsExactly(new Link("", "www.northlight.example", false),
                new Link("LinkedIn", "linkedin.com/in/anasouza", true));
    }

    @Test
    void theEndOfAnEMailBecomesACard() {
        Draft card = entry.read("""
                Best regards,

                --
                Dr. Jill Moreau
                Chief Executive
                Northlight PR
                12 rue de la République
                69002 Lyon
                France
                Tel: +33 4 72 00 00 00 | Mob. +33 6 12 34 56 78
                Fax +33 4 72 00 00 01
                E-mail: jill@northlight.example
                www.northlight.example
                Please think of the trees before you print this mail, thank you.
                """);
        assertThat(card.name()).isEqualTo(new Name("", "Dr.", "Jill", "", "Moreau", "", "", "", ""));
        assertThat(card.work()).isEqualTo(new Work("Northlight PR", "", "Chief Executive"));
        assertThat(card.reach().phones()).containsExactly(new Phone("", "+33 4 72 00 00 00"),
                new Phone("mobile", "+33 6 12 34 56 78"), new Phone("fax", "+33 4 72 00 00 01"));
        assertThat(card.reach().emails()).containsExactly(new Email("", "jill@northlight.example"));
        assertThat(card.reach().links()).containsExactly(new Link("", "www.northlight.example", false));
        assertThat(card.reach().addresses()).containsExactly(
                new PostalAddress("", "", "", "12 rue de la République", "Lyon", "", "69002", "France"));
        assertThat(card.note()).isEqualTo("Please think of the trees before you print this mail, thank you.");
    }

    @Test
    void aShortSignatureWithBarsIsUnderstood() {
        Draft card = entry
                .read("Tunde Okafor | Head of Ops | Baltic Freight\nM +49 171 1234567 · tunde@baltic.example\n"
                        + "Hafenstr. 7, 20457 Hamburg");
        assertThat(card.name()).isEqualTo(Name.of("Tunde", "Okafor"));
        assertThat(card.work()).isEqualTo(new Work("Baltic Freight", "", "Head of Ops"));
        assertThat(card.reach().phones()).containsExactly(new Phone("mobile", "+49 171 1234567"));
        assertThat(card.reach().addresses())
                .containsExactly(new PostalAddress("", "", "", "Hafenstr. 7", "Hamburg", "", "20457", ""));
        assertThat(card.note()).isEmpty();
    }

    @Test
    void aGermanSignatureIsUnderstood() {
        Draft card = entry.read("Mit freundlichen Grüßen\nSabine Krüger\nGeschäftsführerin\nKrüger & Töchter GmbH\n"
                + "Telefon: 030 123456-78\nBüro: 030 123456-0\nMobil: 0171 / 1234567\nLindenallee 3\nD-10115 Berlin");
        assertThat(card.name()).isEqualTo(Name.of("Sabine", "Krüger"));
        assertThat(card.work()).isEqualTo(new Work("Krüger & Töchter GmbH", "", "Geschäftsführerin"));
        assertThat(card.reach().phones()).extracting(Phone::label).containsExactly("", "work", "mobile");
        assertThat(card.reach().addresses()).extracting(PostalAddress::locality).containsExactly("Berlin");
    }

    @Test
    void aPastedCardIsReadByWhoKnowsItsFormat() {
        var given = new Draft(Name.of("A", "B"), Work.NONE, Reach.NONE, Met.UNKNOWN, About.NOTHING, "");
        var knowing = new QuickEntry(text -> text.startsWith("BEGIN:VCARD") ? Optional.of(given) : Optional.empty(),
                Locale.UK);
        assertThat(knowing.read("BEGIN:VCARD\nEND:VCARD")).isEqualTo(given);
        assertThat(knowing.read("A B")).isEqualTo(given);
    }

    @Test
    void nothingTypedIsLost() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String[] bits = {
                "Ana", "Souza", "von", "CEO", "@Northlight", "@", "#golf", "#1", "ana@a.example", "<b@c.example>",
                "+33 6 12 34 56 78", "0171/1234567", "2026-03-12", "69002", "Lyon", ",", ";", "|", "\"", "(", ")", ".",
                "www.a.example/x?y=1", "linkedin.com/in/ana", "met:", "through:", "birthday:", "needs:", "GmbH", "at",
                "Tel", "Mob:", "王小明", "山田", "a", "wants", "x:", "12", "Dr.", "PhD", "\n", "\n\n", "note:", "@\"A, B\"",
                "12 rue X", "France", "likes: opera", "é", "—", "1200-123 Lisboa", "London SW1A 1AA", "-", "/"
        };
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, bits.length)
                    .forEach(bit -> text.append(bits[bit]).append(random.nextInt(5) == 0 ? "" : " "));
            Draft card = entry.read(text.toString());
            List<String> kept = tokens(said(card));
            List<String> lost = new ArrayList<>(tokens(text.toString()));
            lost.removeIf(token -> isKey(token) || kept.contains(token));
            assertThat(lost).as("seed %d: <%s> gave %s", seed, text, card).isEmpty();
        }
    }

    /// The words that name a field rather than fill it.
    private static boolean isKey(String token) {
        return List.of("met", "through", "birthday", "note", "tel", "mob", "at").contains(token);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT)).results().map(found -> found.group()).toList();
    }

    private static String said(Draft card) {
        Name name = card.name();
        String birthday = card.about().birthday() == null ? "" : card.about().birthday().toString();
        String met = card.met().on() == null ? "" : card.met().on().toString();
        return Stream.of(Stream.of(name.written(), name.prefix(), name.given(), name.middle(), name.family(),
                name.suffix(), name.nickname(), card.work().organisation(), card.work().title(), birthday, met,
                card.met().where(), card.met().throughName(), card.note()),
                card.about().tags().stream(), card.reach().emails().stream().map(Email::address),
                card.reach().phones().stream().map(Phone::number), card.reach().links().stream().map(Link::address),
                card.reach().addresses().stream().map(PostalAddress::line))
                .flatMap(part -> part)
                .reduce("", (all, part) -> all + " " + part);
    }
}
