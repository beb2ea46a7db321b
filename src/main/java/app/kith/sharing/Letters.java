package app.kith.sharing;

import app.kith.book.Book;
import app.kith.notes.Chip;
import app.kith.notes.Note;
import app.kith.notes.NoteText;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.platform.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts the letters of a draft together and says what speaks against each.
///
/// Any thread but the window's.
public final class Letters {
    private static final int LONGEST_MATTER = 80;
    private static final int MOST_MATTERS = 8;

    private final Clock clock;
    private final People people;
    private final Notes notes;
    private final Drafts drafts;
    private final Templates templates;
    private final Shares shares;

    /// The letters of a book.
    public Letters(Book book, People people, Notes notes, Drafts drafts, Templates templates, Shares shares) {
        this.clock = book.clock();
        this.people = people;
        this.notes = notes;
        this.drafts = drafts;
        this.templates = templates;
        this.shares = shares;
    }

    /// The letters of a draft as they would leave, in the order they were begun.
    ///
    /// @param settings say who signs, what is said too often, and how often articles go out
    /// @param language that letters are written in to whoever prefers none that is known
    public List<LetterCard> cards(Article article, LetterDraft draft, Settings settings, Locale language) {
        Map<UUID, Contact> contacts = new LinkedHashMap<>();
        List<Letter> letters = drafts.letters(draft.id());
        people.all(letters.stream().map(Letter::contact).toList()).forEach(each -> contacts.put(each.id(), each));
        Sender sender = Sender.of(settings);
        var cards = new ArrayList<LetterCard>();
        for (Letter letter : letters) {
            Contact contact = contacts.get(letter.contact());
            if (contact != null) {
                var frame = new Frame(article, draft, letter, contact, sender, ZonedDateTime.now(clock),
                        LetterWords.of(contact.about().languages(), language));
                cards.add(new LetterCard(letter, contact, LetterComposing.compose(frame, template(draft)), List.of(),
                        frame.words().question(), Optional.empty()));
            }
        }
        return checked(article, cards, new LetterCheck(Phrases.of(settings), sender), Pace.of(settings));
    }

    /// What a question may be about: needs, offers and interests of a contact, the newest first. Other notes are never offered.
    ///
    /// @return at most eight, each at most 80 characters
    public List<String> matters(UUID contact) {
        return notes.of(contact)
                .stream()
                .map(Note::text)
                .flatMap(text -> NoteText.read(text).said().stream())
                .filter(said -> said.chip() != Chip.PREFER)
                .map(NoteText.Said::what)
                .filter(what -> what.length() <= LONGEST_MATTER)
                .distinct()
                .limit(MOST_MATTERS)
                .toList();
    }

    /// A question about a matter in the language of a contact, to be changed by the user.
    ///
    /// @param language as for [#cards]
    public String question(Contact contact, String matter, Locale language) {
        return LetterWords.of(contact.about().languages(), language).question(matter);
    }

    private List<LetterCard> checked(Article article, List<LetterCard> cards, LetterCheck check, Pace pace) {
        List<UUID> contacts = cards.stream().map(card -> card.contact().id()).toList();
        Map<UUID, LocalDate> had = shares.had(contacts, article.canonical());
        LocalDate today = LocalDate.now(clock);
        boolean many = shares.sentBetween(today, today).size() >= pace.perDay();
        List<Share> about = shares.ofArticle(article.id());
        Map<UUID, Share> under = about.stream()
                .filter(share -> share.letter() != null && !share.state().had())
                .collect(Collectors.toMap(Share::letter, Function.identity(), (one, other) -> other));
        List<LetterCheck.Sheet> left = left(about);
        return cards.stream().map(card -> {
            List<LetterCheck.Sheet> others = new ArrayList<>(left);
            cards.stream().filter(other -> !other.equals(card)).map(Letters::sheet).forEach(others::add);
            UUID contact = card.contact().id();
            var past = new LetterCheck.Past(Optional.ofNullable(had.get(contact)),
                    Optional.ofNullable(shares.free(List.of(contact), pace.days(), Optional.of(card.letter().id()))
                            .get(contact)),
                    many);
            return card.with(check.check(card.composed(), article, sheet(card), others, past),
                    Optional.ofNullable(under.get(card.letter().id())));
        }).toList();
    }

    /// The letters about the article that have left, which others must not repeat.
    private List<LetterCheck.Sheet> left(List<Share> about) {
        var sheets = new ArrayList<LetterCheck.Sheet>();
        for (Share share : about) {
            if (share.state().had()) {
                people.find(share.contact())
                        .ifPresent(contact -> sheets.add(new LetterCheck.Sheet(contact, share.text())));
            }
        }
        return sheets;
    }

    private String template(LetterDraft draft) {
        return Optional.ofNullable(draft.template())
                .flatMap(templates::find)
                .map(LetterTemplate::text)
                .orElseGet(LetterTemplate::usual);
    }

    private static LetterCheck.Sheet sheet(LetterCard card) {
        return new LetterCheck.Sheet(card.contact(), card.composed().own());
    }
}
