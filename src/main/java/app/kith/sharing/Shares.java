package app.kith.sharing;

import app.kith.book.Book;
import app.kith.book.Reader;
import app.kith.book.StepName;
import app.kith.book.StepRecord;
import app.kith.book.Table;
import app.kith.book.Writer;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Exchanges;
import app.kith.ledger.Kind;
import app.kith.ledger.Origin;
import app.kith.people.Follower;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What went to whom, what was kept for later, and what may have gone. A share goes into the trash with its contact and comes
/// back with it. Every change is a step that can be undone, but for what a mail server accepted: that has left.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing.
public final class Shares implements Follower {
    private final Book book;
    private final Articles articles;
    private final Drafts drafts;
    private final Exchanges exchanges;

    /// The shares of a book.
    public Shares(Book book, Articles articles, Drafts drafts, Exchanges exchanges) {
        this.book = book;
        this.articles = articles;
        this.drafts = drafts;
        this.exchanges = exchanges;
        book.belongs(ShareStore.TABLE, "contact", new Table("contact"));
    }

    /// Keeps that a letter is being handed over, before it is: should Kith be killed right then, it asks afterwards whether the
    /// letter was sent.
    ///
    /// @param card the letter as it leaves
    /// @param note where it is pasted, in the user's words; empty for other channels
    public Share hand(Article article, LetterCard card, Channel channel, String note, String messageId) {
        return put(StepName.of("step.share.handed", card.contact().called()),
                share(article, card, Share.State.HANDED, null, channel, note, messageId));
    }

    /// Keeps a letter for a day.
    public Share later(Article article, LetterCard card, LocalDate due) {
        return put(StepName.of("step.share.later", card.contact().called()),
                share(article, card, Share.State.QUEUED, due, Channel.MAILTO, "", ""));
    }

    /// Says that a letter was not sent, or is no longer kept for its day: it is a draft as before.
    ///
    /// @param called the contact's name, which the step bears
    public void notSent(String called, UUID id) {
        Optional<Share> share = find(id).filter(known -> !known.state().had());
        share.ifPresent(known -> book.write(StepName.of("step.share.not", called), writer -> {
            ShareStore.delete(writer, id);
            return id;
        }));
    }

    /// Logs that a letter was sent, as one step: the share, its entry in the ledger, which restarts the contact's clock, the
    /// article's state, and the draft, which is closed. What was sent already stays as it is.
    ///
    /// @param called the contact's name, which the step bears
    /// @return the share as it is now; empty when it is not in the book
    public Optional<Share> sent(String called, UUID id) {
        return find(id).flatMap(share -> book.write(StepName.of("step.share", title(share), called),
                writer -> sent(writer, id, now())));
    }

    /// As [#sent], for what a mail server has accepted. It has left and cannot be called back, so undo passes over it.
    ///
    /// @param called the contact's name, which the step bears
    /// @return the share as it is now; empty when it is not in the book
    public Optional<Share> accepted(String called, UUID id) {
        return find(id).flatMap(
                share -> book.writeForGood(StepName.of("step.share.accepted", title(share), called),
                        writer -> sent(writer, id, now()).map(gone -> {
                            Share logged = gone.withStep(writer.step());
                            ShareStore.update(writer, logged);
                            return logged;
                        })));
    }

    /// What a mail server accepted since the last step that can be undone, if it still counts: undo passes over it, so that its
    /// voiding is to be offered.
    public Optional<Share> leftSinceLastUndo() {
        return book.read(ShareStore::lastAccepted).filter(share -> share.state() == Share.State.SENT).filter(share -> {
            long logged = Optional.ofNullable(share.step())
                    .flatMap(book.journal()::step)
                    .map(StepRecord::revision)
                    .orElse(0L);
            return logged > book.journal().nextUndo().map(StepRecord::revision).orElse(0L);
        });
    }

    /// The shares that the step logged, if it logged what a mail server accepted and they still count.
    public List<Share> acceptedBy(long step) {
        return book.read(reader -> ShareStore.ofStep(reader, step))
                .stream()
                .filter(share -> share.state() == Share.State.SENT)
                .toList();
    }

    /// Lets the entry of a share that has left no longer count. The contact still has the article.
    ///
    /// @param called the contact's name, which the step bears
    /// @param reason in the user's words; may be empty
    public void voidEntry(String called, UUID id, String reason) {
        find(id).ifPresent(share -> book.write(StepName.of("step.share.void", called), writer -> {
            UUID entry = share.exchange();
            if (entry != null) {
                exchanges.voidEntry(writer, entry, reason);
            }
            ShareStore.update(writer, share.withState(Share.State.VOIDED, now()));
            return id;
        }));
    }

    /// Notes that a contact has answered, within a step of somebody else's; what was handed over and answered was sent.
    Share replied(Writer writer, Share answered, Instant when) {
        Instant left = answered.created().isBefore(when) ? answered.created() : when;
        Share share = sent(writer, answered.id(), left).orElse(answered);
        Share noted = share.withReplied(when, now());
        ShareStore.update(writer, noted);
        UUID entry = noted.exchange();
        if (entry != null) {
            exchanges.answered(writer, entry, day(when));
        }
        return noted;
    }

    /// The share, unless it is in the trash or never was.
    public Optional<Share> find(UUID id) {
        return book.read(reader -> ShareStore.find(reader, id));
    }

    /// The share whose letter bore a message id.
    public Optional<Share> ofMessage(String messageId) {
        return book.read(reader -> ShareStore.ofMessage(reader, messageId));
    }

    /// The shares with a contact, the newest first.
    public List<Share> ofContact(UUID contact) {
        return book.read(reader -> ShareStore.ofContact(reader, contact));
    }

    /// The shares of an article, in their order.
    public List<Share> ofArticle(UUID article) {
        return book.read(reader -> ShareStore.ofArticle(reader, article));
    }

    /// The letters that were handed over and of which the user has not said whether they were sent.
    public List<Share> toAsk() {
        return book.read(reader -> ShareStore.inState(reader, Share.State.HANDED));
    }

    /// The letters kept for later, the earliest day first.
    public List<Share> kept() {
        return book.read(reader -> ShareStore.inState(reader, Share.State.QUEUED));
    }

    /// The letters kept for today or an earlier day.
    public List<Share> due() {
        LocalDate today = LocalDate.now(book.clock());
        return kept().stream().filter(share -> share.due() != null && !share.due().isAfter(today)).toList();
    }

    /// The shares sent on some days of the user's zone, both included.
    public List<Share> sentBetween(LocalDate from, LocalDate until) {
        Instant begin = from.atStartOfDay(book.clock().getZone()).toInstant();
        Instant end = until.plusDays(1).atStartOfDay(book.clock().getZone()).toInstant();
        return book.read(reader -> ShareStore.sentBetween(reader, begin, end));
    }

    /// The day each of some contacts first had an article, for those who have.
    public Map<UUID, LocalDate> had(Collection<UUID> contacts, CanonicalAddress article) {
        var days = new HashMap<UUID, LocalDate>();
        for (Share share : ofContacts(contacts)) {
            Instant sent = share.sent();
            if (share.state().had() && sent != null && share.canonical().equals(article.text())) {
                days.merge(share.contact(), day(sent), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return days;
    }

    /// The day from which each of some contacts is free for another share, for those who are not yet. A share kept for a later
    /// day counts as gone on that day.
    ///
    /// @param days how many lie between two shares to one contact, in calendar days of the user's zone
    /// @param without a letter of which a share kept for later does not count; its own
    public Map<UUID, LocalDate> free(Collection<UUID> contacts, int days, Optional<UUID> without) {
        LocalDate today = LocalDate.now(book.clock());
        var free = new HashMap<UUID, LocalDate>();
        for (Share share : ofContacts(contacts)) {
            if (share.letter() == null || without.isEmpty() || !without.get().equals(share.letter())
                    || share.state().had()) {
                last(share).map(day -> day.plusDays(days))
                        .filter(day -> day.isAfter(today))
                        .ifPresent(day -> free.merge(share.contact(), day,
                                (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        return free;
    }

    @Override
    public void trashed(Writer writer, Collection<UUID> contacts) {
        contacts.forEach(contact -> ShareStore.idsOf(writer, contact).forEach(id -> ShareStore.delete(writer, id)));
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader, Collection<UUID> contacts) {
        // The ledger knows: what was sent stands there too.
        return Map.of();
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader) {
        return Map.of();
    }

    private Share share(
            Article article,
            LetterCard card,
            Share.State state,
            @Nullable LocalDate due,
            Channel channel,
            String note,
            String messageId) {
        Instant now = now();
        Letter letter = card.letter();
        return new Share(book.newId(), article.id(), article.canonical().text(), letter.contact(), letter.id(), null,
                state, due, null, channel, note, messageId, card.composed().subject(), card.composed().text(), null,
                null, now, now);
    }

    /// In place of what the letter was kept or handed over for before.
    private Share put(StepName name, Share share) {
        return book.write(name, writer -> {
            UUID letter = share.letter();
            if (letter != null) {
                ShareStore.ofLetter(writer, letter)
                        .stream()
                        .filter(before -> !before.state().had())
                        .forEach(before -> ShareStore.delete(writer, before.id()));
            }
            ShareStore.insert(writer, share);
            return share;
        });
    }

    private Optional<Share> sent(Writer writer, UUID id, Instant when) {
        Optional<Share> share = ShareStore.find(writer, id);
        if (share.isEmpty() || share.get().state().had()) {
            return share;
        }
        Share before = share.get();
        Exchange entry = entry(writer, before, when);
        exchanges.insert(writer, entry);
        Share gone = before.sent(when, entry.id());
        ShareStore.update(writer, gone);
        articles.shared(writer, before.article());
        if (before.letter() != null) {
            drafts.close(writer, before.letter());
        }
        return Optional.of(gone);
    }

    private Exchange entry(Writer writer, Share share, Instant when) {
        Optional<Article> article = ArticleStore.find(writer, share.article());
        boolean bare = share.letter() != null && LetterStore.find(writer, share.letter())
                .filter(letter -> letter.overridden().contains(Objection.Kind.BARE))
                .isPresent();
        Exchange entry = Exchange
                .of(book.newId(), share.contact(), Direction.GIVEN, Kind.ARTICLE, day(when),
                        article.map(Article::called).orElse(share.canonical()), now())
                .withUrl(article.map(Article::address).orElse(""))
                .withOrigin(new Origin(Origin.Source.SHARE, share.id()));
        // A bare link is no gift: it is shown, but weighs nothing.
        return bare ? entry.withWeight(0) : entry;
    }

    private List<Share> ofContacts(Collection<UUID> contacts) {
        return contacts.isEmpty() ? List.of() : book.read(reader -> ShareStore.ofContacts(reader, contacts));
    }

    private Optional<LocalDate> last(Share share) {
        Instant sent = share.sent();
        return sent == null ? Optional.ofNullable(share.due()) : Optional.of(day(sent));
    }

    private String title(Share share) {
        return articles.find(share.article()).map(Article::called).orElse(share.canonical());
    }

    private LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, book.clock().getZone());
    }

    private Instant now() {
        return book.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
