package app.kith.search;

import app.kith.book.Book;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// Finds people by any word in their card or notes. The index follows the book by itself; while there is none, the book is
/// searched card by card. Safe for use by any thread but the window's.
public final class Search implements AutoCloseable {
    private final List<Source> sources;
    private final Follower follower;
    private final Stems stems = new Stems();
    private final IndexSearch indexed = new IndexSearch(stems);
    private final KindredSearch kindred = new KindredSearch(stems);
    private final Scan scan;
    private final SavedSearches saved;
    private final Reckoner reckoner;

    /// Begins to follow `book`, which holds nothing that is counted.
    ///
    /// @param directory the index's own; made when it is not there
    /// @param sources whatever is to be found, one of which names everybody
    public Search(Path directory, Book book, List<Source> sources) {
        this(directory, book, sources, Reckoner.NONE);
    }

    /// Begins to follow `book`.
    ///
    /// @param directory the index's own; made when it is not there
    /// @param sources whatever is to be found, one of which names everybody
    /// @param reckoner answers the filters that count
    public Search(Path directory, Book book, List<Source> sources, Reckoner reckoner) {
        this.reckoner = reckoner;
        this.sources = List.copyOf(sources);
        scan = new Scan(sources, stems);
        saved = new SavedSearches(book);
        follower = new Follower(directory, book, sources, this::warm);
        follower.start();
    }

    /// Finds people.
    ///
    /// @param limit the most ids to return; all are counted
    public Found find(String typed, SearchOrder order, int limit) {
        return find(Query.of(typed), order, limit, () -> false);
    }

    /// Finds people, unless nobody wants to know any more.
    ///
    /// @param limit the most ids to return; all are counted
    /// @param cancelled asked now and then while the book is searched card by card
    /// @throws java.util.concurrent.CancellationException when it was cancelled
    public Found find(Query asked, SearchOrder order, int limit, BooleanSupplier cancelled) {
        long start = System.nanoTime();
        if (asked.isEmpty()) {
            return new Found(asked, List.of(), 0, 0, Duration.ZERO, true);
        }
        Query query = asked.answered(reckoner);
        var fromIndex = onIndex(
                index -> index.search(searcher -> indexed.find(searcher, index.vocabulary(), query, order, limit)));
        var result = fromIndex == null ? scan.find(query, order, limit, cancelled) : fromIndex;
        var took = Duration.ofNanos(System.nanoTime() - start);
        return new Found(query, result.ids(), result.people(), result.notes(), took, fromIndex != null);
    }

    /// Why these contacts were found, for the rows on screen.
    public Map<UUID, Excerpt> lines(Query query, Collection<UUID> contacts) {
        var excerpts = new Excerpts(query, stems);
        var found = new HashMap<UUID, Excerpt>();
        passages(contacts).forEach((contact, passages) -> found.put(contact, excerpts.of(passages)));
        return found;
    }

    /// Where the words of a query stand in a text that is shown whole, such as a note on the open card.
    public List<Mark> marks(Query query, String text) {
        return query.isEmpty() ? List.of() : new Excerpts(query, new Stems()).in(text);
    }

    /// The contacts a text is for, the best first; none while there is no index.
    public List<Kindred> kindred(Subject subject, int limit) {
        var found = onIndex(index -> index.search(searcher -> kindred.find(searcher, subject, limit)));
        return found == null ? List.of() : found;
    }

    /// What of these contacts a text is about: a sentence each, marked, for those with any.
    public Map<UUID, Line> reasons(Subject subject, Collection<UUID> contacts) {
        var told = onIndex(index -> index.search(searcher -> kindred.told(searcher.getIndexReader(), subject)));
        var lines = new HashMap<UUID, Line>();
        if (told != null) {
            var reasons = new Reasons(told.concepts(), stems);
            for (Card card : Gathering.of(sources, contacts)) {
                var line = reasons.of(card);
                if (line != null) {
                    lines.put(card.id(), line);
                }
            }
        }
        return lines;
    }

    /// The single notes that hold everything asked for, newest first; none while there is no index.
    public List<NoteFound> notes(Query asked, int limit) {
        if (asked.required().isEmpty()) {
            return List.of();
        }
        Query query = asked.answered(reckoner);
        var hits = onIndex(
                index -> index.search(searcher -> indexed.notes(searcher, index.vocabulary(), query, limit)));
        if (hits == null) {
            return List.of();
        }
        var passages = passages(hits.stream().map(IndexSearch.Note::contact).toList());
        var excerpts = new Excerpts(query, stems);
        var notes = new ArrayList<NoteFound>();
        for (var hit : hits) {
            passages.getOrDefault(hit.contact(), List.of())
                    .stream()
                    .filter(passage -> passage.row().equals(hit.row()))
                    .findFirst()
                    .ifPresent(note -> notes.add(new NoteFound(hit.contact(), excerpts.of(note))));
        }
        return notes;
    }

    /// Ways to go on with a filter that was begun before the caret; without an index only its name.
    public List<Completion> complete(String typed, int caret) {
        return new Completions(typed, caret).with((filter, begun, most) -> {
            var known = onIndex(index -> index
                    .search(searcher -> Known.values(searcher.getIndexReader(), filter, begun, most)));
            return known == null ? List.of() : known;
        });
    }

    /// The searches kept under a name.
    public SavedSearches saved() {
        return saved;
    }

    /// How far the index is.
    public IndexState state() {
        return follower.state();
    }

    /// Waits until the index answers.
    ///
    /// @return false when it still does not after so long
    public boolean awaitIndex(Duration patience) {
        var ready = new CountDownLatch(1);
        try (var _ = listen(state -> {
            if (state.ready()) {
                ready.countDown();
            }
        })) {
            return state().ready() || ready.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Throws the index away and builds it anew in the background; meanwhile a slower search goes on. Returns at once.
    public void rebuild() {
        follower.rebuild();
    }

    /// Compares the index with the book, card by card.
    ///
    /// @return how many cards the index holds otherwise than the book; those changed in the last moments may be among them
    /// @throws java.util.concurrent.CancellationException when it was cancelled
    public int differing(BooleanSupplier cancelled) {
        return new Agreement(sources, this::passages).differing(cancelled);
    }

    /// Tells of each change of the [#state], and of each time the index has taken up what was saved, from now on, on the index
    /// thread, until the returned handle is closed.
    public Listening listen(Consumer<IndexState> listener) {
        return follower.listen(listener);
    }

    /// Writes down what the index holds and stops following. Close it before the book.
    @Override
    public void close() {
        follower.close();
    }

    /// Searches once for nothing in particular, so that the first keystroke need not wait for what a first search loads.
    private void warm() {
        var query = Query.of("abcde ab");
        lines(query, find(query, SearchOrder.BEST, 1, () -> false).ids());
    }

    private Map<UUID, List<Passage>> passages(Collection<UUID> contacts) {
        var indexedPassages = onIndex(index -> index.search(searcher -> new Lookup(searcher).passages(contacts)));
        if (indexedPassages != null) {
            return indexedPassages;
        }
        var fromBook = new HashMap<UUID, List<Passage>>();
        Gathering.of(sources, contacts).forEach(card -> fromBook.put(card.id(), card.passages()));
        return fromBook;
    }

    private <R> @Nullable R onIndex(OnIndex<R> work) {
        var index = follower.ready();
        if (index == null) {
            return null;
        }
        try {
            return work.of(index);
        } catch (IOException | UncheckedIOException | AlreadyClosedException broken) {
            follower.broken(index, broken);
            return null;
        }
    }

    @FunctionalInterface
    private interface OnIndex<R> {
        R of(Index index) throws IOException;
    }

    /// Ends listening when closed.
    @FunctionalInterface
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
