package app.kith.sharing;

import app.kith.book.Book;
import app.kith.book.Reader;
import app.kith.book.Stay;
import app.kith.book.StepName;
import app.kith.book.Table;
import app.kith.book.Writer;
import app.kith.people.Follower;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Letters that have not left yet: for each article a draft, in it a letter for each contact. What is typed is saved like
/// everything else, so that it survives closing the window and a crash. Every change is a step that can be undone; a letter goes
/// into the trash with its contact and comes back with it.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing; a text that is too
/// long is refused with an [IllegalArgumentException].
public final class Drafts implements Follower {
    private final Book book;

    /// The drafts of a book.
    public Drafts(Book book) {
        this.book = book;
        book.belongs(LetterStore.TABLE, "contact", new Table("contact"));
        book.belongs(LetterStore.TABLE, "draft", DraftStore.TABLE);
    }

    /// The draft about an article, begun when there is none. What the user is up to, whether it is said and asked, and the
    /// template are as in the draft that was changed last.
    public LetterDraft about(Article article) {
        return find(article.id()).orElseGet(() -> {
            UUID id = book.newId();
            return book.write(StepName.of("step.letters", article.called()), writer -> {
                Optional<LetterDraft> there = DraftStore.ofArticle(writer, article.id());
                if (there.isPresent()) {
                    return there.get();
                }
                Instant now = now();
                LetterDraft draft = DraftStore.all(writer)
                        .stream()
                        .findFirst()
                        .map(last -> new LetterDraft(id, article.id(), "", last.upTo(), last.telling(), last.asking(),
                                last.template(), now, now))
                        .orElseGet(() -> new LetterDraft(id, article.id(), "", "", true, true, null, now, now));
                DraftStore.insert(writer, draft);
                return draft;
            });
        });
    }

    /// The draft about an article, if one is begun.
    public Optional<LetterDraft> find(UUID article) {
        return book.read(reader -> DraftStore.ofArticle(reader, article));
    }

    /// All drafts, the one that was changed last first.
    public List<LetterDraft> all() {
        return book.read(DraftStore::all);
    }

    /// The letters of a draft, in the order they were begun.
    public List<Letter> letters(UUID draft) {
        return book.read(reader -> LetterStore.of(reader, draft));
    }

    /// A letter, unless it has left or is in the trash.
    public Optional<Letter> letter(UUID id) {
        return book.read(reader -> LetterStore.find(reader, id));
    }

    /// Begins a letter to a contact, unless the draft has one.
    ///
    /// @param called the contact's name, which the step bears
    public Letter begin(LetterDraft draft, UUID contact, String called) {
        UUID id = book.newId();
        return book.write(StepName.of("step.letter", called), writer -> LetterStore.of(writer, draft.id())
                .stream()
                .filter(letter -> letter.contact().equals(contact))
                .findFirst()
                .orElseGet(() -> {
                    Letter letter = Letter.to(id, draft.id(), contact, now());
                    LetterStore.insert(writer, letter);
                    return letter;
                }));
    }

    /// Leaves a letter out of its draft.
    ///
    /// @param called the contact's name, which the step bears
    public void leaveOut(UUID letter, String called) {
        book.write(StepName.of("step.letter.out", called), writer -> {
            LetterStore.delete(writer, letter);
            return letter;
        });
    }

    /// Puts a draft with its letters into the trash.
    public void discard(UUID draft) {
        book.write(StepName.of("step.letters.discard"), writer -> {
            LetterStore.of(writer, draft).forEach(letter -> LetterStore.delete(writer, letter.id()));
            DraftStore.delete(writer, draft);
            return draft;
        });
    }

    /// A stay in a field of the letters about an article called so.
    public Stay stay(String article) {
        return book.stay(StepName.of("step.letters.edit", article));
    }

    /// Changes what all letters of a draft share, within a stay.
    ///
    /// @return the draft as it is now; empty when it is no longer in the book, and then nothing was saved
    public Optional<LetterDraft> edit(Stay stay, UUID draft, UnaryOperator<LetterDraft> change) {
        return stay.write(writer -> DraftStore.find(writer, draft).map(before -> {
            LetterDraft after = checked(change.apply(before));
            if (!after.equals(before)) {
                DraftStore.update(writer, after.withChanged(now()));
            }
            return after;
        }));
    }

    /// Changes a letter within a stay.
    ///
    /// @return the letter as it is now; empty when it is no longer in the book, and then nothing was saved
    public Optional<Letter> editLetter(Stay stay, UUID letter, UnaryOperator<Letter> change) {
        return stay.write(writer -> LetterStore.find(writer, letter).map(before -> {
            Letter after = checked(change.apply(before));
            if (!after.equals(before)) {
                LetterStore.update(writer, after.withChanged(now()));
            }
            return after;
        }));
    }

    /// Closes the letter of a share that was sent, and its draft with the last one, within the step that logs it.
    void close(Writer writer, UUID letter) {
        LetterStore.find(writer, letter).ifPresent(gone -> {
            LetterStore.delete(writer, letter);
            if (LetterStore.of(writer, gone.draft()).isEmpty()) {
                DraftStore.delete(writer, gone.draft());
            }
        });
    }

    @Override
    public void trashed(Writer writer, Collection<UUID> contacts) {
        contacts.forEach(contact -> LetterStore.idsOf(writer, contact)
                .forEach(letter -> LetterStore.delete(writer, letter)));
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader, Collection<UUID> contacts) {
        return Map.of();
    }

    @Override
    public Map<UUID, LocalDate> lastWords(Reader reader) {
        return Map.of();
    }

    private Instant now() {
        return book.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static LetterDraft checked(LetterDraft draft) {
        fits(draft.words(), LetterDraft.LONGEST);
        fits(draft.upTo(), LetterDraft.LONGEST);
        return draft;
    }

    private static Letter checked(Letter letter) {
        fits(letter.own(), LetterDraft.LONGEST);
        fits(letter.question(), 4_000);
        fits(Optional.ofNullable(letter.subject()).orElse(""), 1_000);
        fits(Optional.ofNullable(letter.text()).orElse(""), Letter.LONGEST);
        return letter;
    }

    private static void fits(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException("A letter has room for " + longest + " characters here");
        }
    }
}
