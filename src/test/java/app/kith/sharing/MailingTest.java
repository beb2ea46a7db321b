package app.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.book.StepName;
import app.kith.people.Contact;
import app.kith.people.Reach;
import app.kith.sharing.mail.MailHouse;
import app.kith.sharing.mail.Outcome;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a mail server accepted is logged once, what it did not stays a draft.
class MailingTest {
    @TempDir
    private Path folder;
    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T09:30:00Z"), ZoneId.of("Europe/Lisbon"));
    private SharingBook at;
    private Mailing mailing;
    private MailHouse house;
    private Article ads;
    private Contact jill;
    private Contact gone;
    private Contact rui;

    @BeforeEach
    void open() throws Exception {
        at = new SharingBook(folder, clock);
        mailing = new Mailing(clock, at.shares);
        house = MailHouse.open(folder);
        ads = at.ads();
        jill = at.person("Jill", "Moreau", "jill@northlight.example");
        gone = at.person("Gone", "Away", "gone@northlight.example");
        rui = at.person("Rui", "Barros", "rui@barros.example");
        LetterDraft draft = at.words(at.drafts.about(ads), "Two years of numbers.");
        at.letter(draft, jill, "The Madrid pilot.");
        at.letter(draft, gone, "The second chart.");
        at.letter(draft, rui, "The Lisbon chapter.");
    }

    @AfterEach
    void close() throws Exception {
        house.close();
        at.close();
    }

    @Test
    void ofAHalfSentBatchWhatWasAcceptedIsLoggedOnceAndTheRestStaysADraft() throws Exception {
        house.refuse("gone@northlight.example", "550 5.1.1 no such mailbox here");
        Map<Contact, Outcome> outcomes = send();
        assertThat(outcomes.get(jill)).isEqualTo(new Outcome.Accepted());
        assertThat(outcomes.get(gone)).isEqualTo(new Outcome.Refused(550, "550 5.1.1 no such mailbox here"));
        assertThat(outcomes.get(rui)).isEqualTo(new Outcome.Accepted());
        assertThat(at.entries(jill.id())).hasSize(1);
        assertThat(at.entries(rui.id())).hasSize(1);
        assertThat(at.entries(gone.id())).isEmpty();
        assertThat(at.cards(ads)).extracting(LetterCard::contact).extracting(Contact::id).containsExactly(gone.id());
        assertThat(at.cards(ads).getFirst().share()).isEmpty();
        assertThat(at.shares.toAsk()).isEmpty();
        assertThat(house.received()).hasSize(2);

        house.accept();
        send();
        assertThat(house.received()).hasSize(3);
        assertThat(at.entries(jill.id())).hasSize(1);
        assertThat(at.drafts.all()).isEmpty();
    }

    @Test
    void theMessageIdOfTheShareIsThatOfTheMail() throws Exception {
        send();
        for (var mail : house.received()) {
            assertThat(at.shares.ofMessage(mail.getMessageID())).isPresent();
        }
    }

    @Test
    void whatMayHaveLeftIsAskedAndNotSentAgainByItself() throws Exception {
        house.cutBeforeTheLastAnswer();
        assertThat(send().values()).containsOnly(new Outcome.Unclear());
        assertThat(at.shares.toAsk()).hasSize(3);
        assertThat(at.entries(jill.id())).isEmpty();
        assertThat(house.received()).hasSize(3);
    }

    @Test
    void withoutTheServerEverythingStaysADraft() throws Exception {
        house.shut();
        assertThat(send().values()).containsOnly(new Outcome.NotReached());
        assertThat(at.cards(ads)).hasSize(3).allMatch(card -> card.share().isEmpty());
        assertThat(at.shares.toAsk()).isEmpty();
    }

    @Test
    void whoHasNoAddressGetsNoMail() {
        at.people.edit(StepName.of("step.card", "Jill"), jill.id(), card -> card.withReach(Reach.NONE));
        assertThat(mailing.mail(at.card(ads, jill), Sender.of(at.settings))).isEmpty();
        assertThat(mailing.mail(at.card(ads, rui), Sender.of(at.settings)).orElseThrow().to().address())
                .isEqualTo("rui@barros.example");
    }

    @Test
    void cancellingLeavesTheRestDrafts() {
        house.hangAt("gone@northlight.example");
        var outcomes = new LinkedHashMap<Contact, Outcome>();
        mailing.send(ads, at.cards(ads), Sender.of(at.settings), house.smtp(), house.password(),
                () -> at.shares.toAsk().size() == 1 && outcomes.size() == 1,
                (card, outcome) -> outcomes.put(card.contact(), outcome));
        assertThat(outcomes.get(jill)).isEqualTo(new Outcome.Accepted());
        assertThat(outcomes.get(gone)).isEqualTo(new Outcome.Cancelled());
        assertThat(outcomes.get(rui)).isEqualTo(new Outcome.Cancelled());
        assertThat(at.cards(ads)).hasSize(2).allMatch(card -> card.share().isEmpty());
    }

    private Map<Contact, Outcome> send() {
        var outcomes = new LinkedHashMap<Contact, Outcome>();
        List<LetterCard> cards = at.cards(ads);
        assertThat(cards).allMatch(LetterCard::ready);
        mailing.send(ads, cards, Sender.of(at.settings), house.smtp(), house.password(),
                () -> false, (card, outcome) -> assertThat(outcomes.put(card.contact(), outcome)).isNull());
        return outcomes;
    }
}
