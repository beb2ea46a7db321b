package app.kith.sharing;

import app.kith.book.Book;
import app.kith.ledger.Exchange;
import app.kith.ledger.Exchanges;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.Email;
import app.kith.people.Name;
import app.kith.people.People;
import app.kith.people.Phones;
import app.kith.people.Reach;
import app.kith.platform.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A real book with all that sharing stands on.
final class SharingBook implements AutoCloseable {
    static final String ADDRESS = "https://brandweekly.example/ads-without-stereotypes";

    final Book book;
    final Notes notes;
    final Exchanges exchanges;
    final Drafts drafts;
    final Articles articles;
    final Templates templates;
    final People people;
    final Shares shares;
    final Letters letters;
    final Settings settings;

    SharingBook(Path folder, Clock clock) {
        book = Book.open(folder.resolve("kith.mv.db"), clock);
        notes = new Notes(book);
        exchanges = new Exchanges(book);
        drafts = new Drafts(book);
        articles = new Articles(book);
        templates = new Templates(book);
        shares = new Shares(book, articles, drafts, exchanges);
        people = new People(book, new Phones(Locale.UK), List.of(notes, exchanges, drafts, shares));
        letters = new Letters(book, people, notes, drafts, templates, shares);
        settings = Settings.open(folder.resolve("settings.properties"));
        settings.set(Sender.NAME, "Noor Öztürk");
        settings.set(Sender.SIGNATURE, "Noor");
        settings.set(Sender.ADDRESS, "noor@home.example");
    }

    Contact person(String given, String family, String address) {
        Contact contact = Contact.named(book.newId(), Name.of(given, family), book.clock().instant())
                .withReach(Reach.NONE.withEmails(List.of(new Email("work", address))));
        people.add(contact);
        return contact;
    }

    /// An article with a title.
    Article article(String address, String title) {
        Article kept = articles.keep(address).orElseThrow();
        try (var stay = articles.stay(title)) {
            return articles.edit(stay, kept.id(), article -> article.withTitle(title)).orElseThrow();
        }
    }

    Article ads() {
        return article(ADDRESS, "The courage to advertise without stereotypes");
    }

    LetterDraft words(LetterDraft draft, String words) {
        try (var stay = drafts.stay("")) {
            return drafts.edit(stay, draft.id(), each -> each.withWords(words)).orElseThrow();
        }
    }

    Letter letter(LetterDraft draft, Contact contact, String own) {
        Letter letter = drafts.begin(draft, contact.id(), contact.called());
        try (var stay = drafts.stay("")) {
            return drafts.editLetter(stay, letter.id(), each -> each.withOwn(own)).orElseThrow();
        }
    }

    Letter overriding(Letter letter, Objection.Kind kind) {
        try (var stay = drafts.stay("")) {
            return drafts.editLetter(stay, letter.id(), each -> each.overriding(kind)).orElseThrow();
        }
    }

    /// The letters of an article's draft as they stand in the book.
    List<LetterCard> cards(Article article) {
        return drafts.find(article.id())
                .map(draft -> letters.cards(article, draft, settings, Locale.ENGLISH))
                .orElse(List.of());
    }

    LetterCard card(Article article, Contact contact) {
        return cards(article).stream()
                .filter(card -> card.contact().id().equals(contact.id()))
                .findFirst()
                .orElseThrow();
    }

    /// Hands a letter to the mail program, as the window does.
    Share hand(Article article, Contact contact) {
        LetterCard card = card(article, contact);
        return shares.hand(article, card,
                Channel.MAILTO, "", "<" + card.letter().id() + "@home.example>");
    }

    /// Writes, hands over and sends a letter.
    Share send(Article article, Contact contact) {
        letter(drafts.about(article), contact, "Something of its own for " + contact.id());
        return shares.sent(contact.called(), hand(article, contact).id()).orElseThrow();
    }

    List<Exchange> entries(UUID contact) {
        return exchanges.of(contact);
    }

    @Override
    public void close() {
        settings.close();
        book.close();
    }
}
