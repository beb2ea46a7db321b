package app.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.book.Table;
import app.kith.ledger.Direction;
import app.kith.ledger.Kind;
import app.kith.ledger.Origin;
import app.kith.ledger.State;
import app.kith.people.Contact;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was sent is logged as one step, and only when it was sent.
class SharesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;
    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T09:30:00Z"), ZoneId.of("Europe/Lisbon"));
    private SharingBook at;
    private Contact jill;
    private Article ads;

    @BeforeEach
    void open() {
        at = new SharingBook(folder, clock);
        jill = at.person("Jill", "Moreau", "jill@northlight.example");
        ads = at.ads();
        at.letter(at.words(at.drafts.about(ads), "Two years of numbers."), jill, "The Madrid pilot.");
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void handedOverCountsForNothingUntilTheUserSaysYes() {
        Share handed = at.hand(ads, jill);
        assertThat(at.shares.toAsk()).containsExactly(handed);
        assertThat(at.entries(jill.id())).isEmpty();
        assertThat(at.shares.free(List.of(jill.id()), 7, Optional.empty())).isEmpty();
        assertThat(at.card(ads, jill).share()).contains(handed);
    }

    @Test
    void sentMakesShareEntryArticleAndDraftOneStep() {
        Share handed = at.hand(ads, jill);
        Share sent = at.shares.sent("Jill Moreau", handed.id()).orElseThrow();
        assertThat(sent.state()).isEqualTo(Share.State.SENT);
        assertThat(at.entries(jill.id())).singleElement().satisfies(entry -> {
            assertThat(entry.direction()).isEqualTo(Direction.GIVEN);
            assertThat(entry.kind()).isEqualTo(Kind.ARTICLE);
            assertThat(entry.weight()).isEqualTo(1);
            assertThat(entry.on()).isEqualTo(TODAY);
            assertThat(entry.what()).isEqualTo(ads.called());
            assertThat(entry.url()).isEqualTo(ads.address());
            assertThat(entry.origin()).isEqualTo(new Origin(Origin.Source.SHARE, sent.id()));
            assertThat(entry.id()).isEqualTo(sent.exchange());
        });
        assertThat(at.drafts.all()).isEmpty();
        assertThat(at.articles.find(ads.id()).orElseThrow().state()).isEqualTo(Article.State.SHARED);
        assertThat(at.people.rows(List.of(jill.id())).getFirst().lastWord()).isEqualTo(TODAY);
        assertThat(sent.text()).contains("The Madrid pilot. Two years of numbers.");

        at.book.journal().undo();
        assertThat(at.shares.find(handed.id())).contains(handed);
        assertThat(at.entries(jill.id())).isEmpty();
        assertThat(at.card(ads, jill).composed().text()).isEqualTo(sent.text());
        assertThat(at.articles.find(ads.id()).orElseThrow().state()).isEqualTo(ads.state());
        assertThat(at.people.rows(List.of(jill.id())).getFirst().lastWord()).isNull();

        at.book.journal().redo();
        assertThat(at.shares.find(handed.id())).contains(sent);
        assertThat(at.entries(jill.id())).hasSize(1);
        assertThat(at.drafts.all()).isEmpty();
    }

    @Test
    void sayingYesTwiceLogsOnce() {
        Share handed = at.hand(ads, jill);
        at.shares.sent("Jill Moreau", handed.id());
        at.shares.sent("Jill Moreau", handed.id());
        at.shares.notSent("Jill Moreau", handed.id());
        assertThat(at.entries(jill.id())).hasSize(1);
        assertThat(at.shares.find(handed.id())).isPresent();
    }

    @Test
    void notSentIsADraftAsBefore() {
        Share handed = at.hand(ads, jill);
        at.shares.notSent("Jill Moreau", handed.id());
        assertThat(at.shares.toAsk()).isEmpty();
        assertThat(at.card(ads, jill).share()).isEmpty();
        assertThat(at.entries(jill.id())).isEmpty();
    }

    @Test
    void aLetterIsHandedOverInOneWayAtATime() {
        at.hand(ads, jill);
        Share again = at.hand(ads, jill);
        assertThat(at.shares.toAsk()).containsExactly(again);
    }

    @Test
    void aDraftWithLettersLeftStaysOpen() {
        var rui = at.person("Rui", "Barros", "rui@barros.example");
        at.letter(at.drafts.about(ads), rui, "The Lisbon chapter.");
        at.shares.sent("Jill Moreau", at.hand(ads, jill).id());
        assertThat(at.cards(ads)).extracting(card -> card.contact().id()).containsExactly(rui.id());
        assertThat(at.drafts.find(ads.id()).orElseThrow().words()).isEqualTo("Two years of numbers.");
    }

    @Test
    void whatAServerAcceptedIsPassedOverByUndoAndVoidedInstead() {
        Share handed = at.hand(ads, jill);
        Share accepted = at.shares.accepted("Jill Moreau", handed.id()).orElseThrow();
        long step = at.book.journal().history(new Table("share"), accepted.id()).getFirst().step().id();
        assertThat(accepted.step()).isEqualTo(step);
        assertThat(at.shares.acceptedBy(step)).containsExactly(accepted);
        assertThat(at.shares.leftSinceLastUndo()).contains(accepted);
        at.book.journal().undo();
        assertThat(at.shares.find(accepted.id()).orElseThrow().state()).isEqualTo(Share.State.SENT);
        assertThat(at.entries(jill.id())).hasSize(1);

        at.shares.voidEntry("Jill Moreau", accepted.id(), "sent by mistake");
        assertThat(at.entries(jill.id())).singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.VOIDED));
        assertThat(at.shares.had(List.of(jill.id()), ads.canonical())).containsEntry(jill.id(), TODAY);
        assertThat(at.shares.acceptedBy(step)).isEmpty();
        assertThat(at.shares.leftSinceLastUndo()).isEmpty();
        at.book.journal().undo();
        assertThat(at.entries(jill.id())).singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(State.HAPPENED));
    }

    @Test
    void sharesAndLettersGoWithTheirContactAndComeBack() {
        var two = at.article("https://a.example/two", "Two");
        at.letter(at.drafts.about(two), jill, "Something else.");
        at.shares.sent("Jill Moreau", at.hand(ads, jill).id());
        at.people.trash(List.of(jill.id()));
        assertThat(at.shares.ofArticle(ads.id())).isEmpty();
        assertThat(at.cards(two)).isEmpty();
        at.book.journal().undo();
        assertThat(at.shares.ofArticle(ads.id())).hasSize(1);
        assertThat(at.cards(two)).hasSize(1);
    }

    @Test
    void draftsBeginWithWhatTheUserWasUpToLast() {
        try (var stay = at.drafts.stay("")) {
            at.drafts.edit(stay, at.drafts.find(ads.id()).orElseThrow().id(),
                    draft -> draft.withUpTo("The freight study.").withAsking(false));
        }
        clock.add(Duration.ofMinutes(1));
        LetterDraft next = at.drafts.about(at.article("https://a.example/two", "Two"));
        assertThat(next.upTo()).isEqualTo("The freight study.");
        assertThat(next.asking()).isFalse();
        assertThat(next.words()).isEmpty();
        assertThat(at.drafts.about(ads).words()).isEqualTo("Two years of numbers.");
    }

    @Test
    void onlyNeedsOffersAndInterestsAreOfferedAsMatters() {
        at.notes.write(jill.id(), "Jill Moreau", TODAY,
                "likes: golf\nHer divorce is hard on her.\nneeds: a press agent in Madrid");
        assertThat(at.letters.matters(jill.id())).containsExactly("golf", "a press agent in Madrid");
        assertThat(at.letters.question(jill, "golf", Locale.ENGLISH)).isEqualTo("How is it going with golf?");
    }

    @Test
    void templatesAreKeptChangedAndDropped() {
        LetterTemplate mine = at.templates.add("Short", "{own} {link} {signature}");
        LetterDraft draft = at.drafts.find(ads.id()).orElseThrow();
        try (var stay = at.drafts.stay("")) {
            at.drafts.edit(stay, draft.id(), each -> each.withTemplate(mine.id()));
        }
        assertThat(at.card(ads, jill).composed().text()).isEqualTo("The Madrid pilot. " + ads.address() + " Noor");
        try (var stay = at.templates.stay("Short")) {
            at.templates.edit(stay, mine.id(), each -> new LetterTemplate(each.id(), "Shorter", "{link} {signature}",
                    each.created(), each.changed()));
        }
        assertThat(at.templates.all()).extracting(LetterTemplate::name).containsExactly("Shorter");
        assertThat(at.card(ads, jill).composed().text()).isEqualTo(ads.address() + " Noor");
        at.templates.drop(at.templates.all().getFirst());
        assertThat(at.card(ads, jill).composed().text()).startsWith("Good morning Jill,");
    }
}
