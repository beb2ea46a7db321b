package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.people.Anniversary;
import app.kith.people.Contact;
import app.kith.people.CustomField;
import app.kith.people.Email;
import app.kith.people.Link;
import app.kith.people.PartialDate;
import app.kith.people.Phone;
import app.kith.people.Work;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VcardReaderTest {
    private static final String APPLE = """
            BEGIN:VCARD
            VERSION:3.0
            N:Moreau;Jill;Anne;Dr.;
            FN:Dr. Jill Anne Moreau
            NICKNAME:Jilly
            X-PHONETIC-LAST-NAME:Morow
            ORG:Northlight PR;Press
            TITLE:Chief executive
            item1.EMAIL;type=INTERNET:jill@garden.example
            item1.X-ABLabel:Parzelle
            EMAIL;type=INTERNET;type=WORK;type=pref:jill@northlight.example
            TEL;type=CELL;type=VOICE;type=pref:+33 6 12 34 56 78
            TEL;type=FAX;type=WORK:01 23
            item2.URL;type=pref:http\\://northlight.example
            item2.X-ABLabel:_$!<HomePage>!$_
            X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/jillmoreau
            BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09
            item3.X-ABDATE;type=pref:2015-06-20
            item3.X-ABLabel:Moved to Lyon
            item4.X-ABRELATEDNAMES:Paul
            item4.X-ABLabel:_$!<Spouse>!$_
            item5.ADR;type=WORK:;;Street4\\nBuilding 6;Lyon;;69001;France
            item5.X-ABADR:fr
            CATEGORIES:Golf,press,golf
            NOTE:Plays golf most Sundays\\, likes tea.
            X-ABUID:1234
            END:VCARD
            """;

    @Test
    void appleCardIsReadWhole() {
        ReadCard card = Cards.only(APPLE);
        Contact jill = Cards.contact(card);
        assertThat(jill.name().full()).isEqualTo("Dr. Jill Anne Moreau");
        assertThat(jill.name().written()).isEmpty();
        assertThat(jill.name().phoneticFamily()).isEqualTo("Morow");
        assertThat(jill.work()).isEqualTo(new Work("Northlight PR", "Press", "Chief executive"));
        assertThat(jill.reach().emails())
                .containsExactly(new Email("work", "jill@northlight.example"),
                        new Email("Parzelle", "jill@garden.example"));
        assertThat(jill.reach().phones())
                .containsExactly(new Phone("mobile", "+33 6 12 34 56 78"), new Phone("work fax", "01 23"));
        assertThat(jill.reach().links()).containsExactly(
                new Link("home page", "http://northlight.example", false),
                new Link("LinkedIn", "https://www.linkedin.com/in/jillmoreau", true));
        assertThat(jill.reach().addresses().getFirst().street()).isEqualTo("Street4, Building 6");
        assertThat(jill.about().birthday()).isEqualTo(new PartialDate(0, 5, 9));
        assertThat(jill.about().anniversaries())
                .containsExactly(new Anniversary("Moved to Lyon", new PartialDate(2015, 6, 20)));
        assertThat(jill.about().custom()).containsExactly(new CustomField("spouse", "Paul"));
        assertThat(jill.about().tags()).containsExactly("Golf", "press");
        assertThat(jill.about().kept()).containsExactlyInAnyOrder("item5.X-ABADR:fr", "X-ABUID:1234");
        assertThat(card.notes())
                .containsExactly(new Jotting(LocalDate.of(2026, 11, 22), "Plays golf most Sundays, likes tea.", false));
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void yearlessBirthdaysOfAllKindsHaveNoYear() {
        for (String line : List.of(
                "BDAY;VALUE=date:1604-06-19",
                "BDAY:--06-19",
                "BDAY:--0619",
                "BDAY;X-APPLE-OMIT-YEAR=1900:1900-06-19")) {
            Contact contact = Cards.contact(Cards.only("BEGIN:VCARD\nVERSION:4.0\nFN:A\n" + line + "\nEND:VCARD\n"));
            assertThat(contact.about().birthday()).describedAs(line).isEqualTo(new PartialDate(0, 6, 19));
        }
    }

    @Test
    void aBirthdayInWordsIsKept() {
        Contact contact = Cards
                .contact(Cards.only("BEGIN:VCARD\nVERSION:4.0\nFN:A\nBDAY;VALUE=text:circa 1800\nEND:VCARD\n"));
        assertThat(contact.about().birthday()).isNull();
        assertThat(contact.about().kept()).containsExactly("BDAY;VALUE=text:circa 1800");
    }

    @Test
    void softLineBreaksOfVersionTwoAreUndone() {
        ReadCard card = Cards.only("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen;;;
                FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen M=FCller
                NOTE;ENCODING=QUOTED-PRINTABLE:two=0D=0Alines and a long =
                tail
                TEL;WORK;VOICE:+49 30 1234
                END:VCARD
                """);
        Contact contact = Cards.contact(card);
        assertThat(contact.name().family()).isEqualTo("Müller");
        assertThat(contact.called()).isEqualTo("Jürgen Müller");
        assertThat(contact.reach().phones()).containsExactly(new Phone("work", "+49 30 1234"));
        assertThat(card.notes().getFirst().text()).isEqualTo("two\nlines and a long tail");
    }

    @Test
    void quotedPrintableWithoutCharsetThatIsNoUtf8IsReadAsWindows() {
        ReadCard card = Cards.only("""
                BEGIN:VCARD
                VERSION:2.1
                FN;ENCODING=QUOTED-PRINTABLE:J=FCrgen
                END:VCARD
                """);
        assertThat(Cards.contact(card).called()).isEqualTo("Jürgen");
        assertThat(card.findings()).extracting(Finding::reason).containsExactly(Reason.NOT_UTF8);
    }

    @Test
    void cardsOfMixedVersionsStandInOneFile() {
        List<ReadCard> cards = Cards.read("""
                BEGIN:VCARD
                VERSION:2.1
                N:One;Ann
                END:VCARD

                BEGIN:VCARD
                VERSION:4.0
                FN:Bea Two
                TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+1-555-555-5555;ext=5555
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Cid Three
                END:VCARD
                """);
        assertThat(cards).extracting(ReadCard::line).containsExactly(1, 6, 11);
        assertThat(cards).extracting(card -> Cards.contact(card).called())
                .containsExactly("Ann One", "Bea Two", "Cid Three");
        assertThat(Cards.contact(cards.get(1)).reach().phones())
                .containsExactly(new Phone("home", "+1-555-555-5555 ext. 5555"));
    }

    @Test
    void whatIsLeftOutOrMendedIsReportedWithItsLine() {
        List<ReadCard> cards = Cards.read("""
                exported by a program
                BEGIN:VCARD
                VERSION:3.0
                FN:Ann
                this line is none
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                NOTE:of nobody
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:No End
                BEGIN:VCARD
                VERSION:3.0
                FN:Next
                END:VCARD
                """);
        assertThat(cards).flatExtracting(ReadCard::findings)
                .containsExactly(
                        new Finding(1, Reason.OUTSIDE_A_CARD, ""),
                        new Finding(5, Reason.LINE_UNREADABLE, ""),
                        new Finding(7, Reason.NO_NAME, ""),
                        new Finding(11, Reason.END_MISSING, ""));
        assertThat(cards.stream().filter(card -> card.contact() != null).map(card -> Cards.contact(card).called()))
                .containsExactly("Ann", "No End", "Next");
        assertThat(cards.get(2).refusal()).isEqualTo(Reason.NO_NAME);
    }

    @Test
    void aPhotoElsewhereIsKeptAndNeverFetched() {
        Contact contact = Cards.contact(Cards.only("""
                BEGIN:VCARD
                VERSION:3.0
                FN:Ann
                PHOTO;VALUE=uri:http://127.0.0.1:9/ann.jpg
                END:VCARD
                """));
        assertThat(contact.about().kept()).singleElement().asString().endsWith(":http://127.0.0.1:9/ann.jpg");
    }

    @Test
    void aCardWithoutANameIsCalledByItsOrganisation() {
        Contact contact = Cards.contact(Cards.only("BEGIN:VCARD\nVERSION:3.0\nORG:Nordbau\nEND:VCARD\n"));
        assertThat(contact.called()).isEqualTo("Nordbau");
        String out = Cards.write(contact, List.of(), null, VcardVersion.V4);
        assertThat(out).contains("FN;DERIVED=TRUE:Nordbau");
        ReadCard back = Cards.read(out.getBytes(UTF_8)).getFirst();
        assertThat(Cards.contact(back).name().full()).isEmpty();
    }

    @Test
    void aVeryLongNoteIsPartedAndNothingOfItLost() {
        String words = "word ".repeat(50_000).strip();
        ReadCard card = Cards.only("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nNOTE:" + words + "\nEND:VCARD\n");
        assertThat(card.notes()).allMatch(note -> note.text().length() <= 100_000).hasSize(3);
        assertThat(String.join(" ", card.notes().stream().map(Jotting::text).toList())).isEqualTo(words);
        assertThat(card.findings()).extracting(Finding::reason).containsExactly(Reason.NOTE_PARTED);
    }
}
