package app.kith.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.Accountable;

/// The Lucene index in its directory. Safe for use by several threads.
final class Index implements AutoCloseable {
    private static final double MEMORY_MB = 48;
    private static final int REMEMBERED = 96;
    private static final long REMEMBERED_BYTES = 8L << 20;
    private static final double SMALL_SEGMENT_MB = 5;
    private static final double SMALL_SEGMENTS_MB = 32;
    private static final int MOST_LARGE = 2;
    private static final double LARGE = 0.05;

    /// Kept, since a logger nobody holds forgets its level: Lucene says at each start that a module is missing which it can do
    /// without.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Vocabulary vocabulary = new Vocabulary();
    private final ThreadLocal<CardDocuments> documents = ThreadLocal.withInitial(CardDocuments::new);

    private Index(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /// Opens the index in `folder`, and makes an empty one when there is none.
    ///
    /// @throws IOException when it is damaged, or another process has it ([org.apache.lucene.store.LockObtainFailedException])
    static Index open(Path folder) throws IOException {
        LUCENE.setLevel(Level.SEVERE);
        var directory = new NRTCachingDirectory(FSDirectory.open(folder), SMALL_SEGMENT_MB, SMALL_SEGMENTS_MB);
        try {
            var config = new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(MEMORY_MB)
                    .setCommitOnClose(false)
                    .setCheckPendingFlushUpdate(false);
            var writer = new IndexWriter(directory, config);
            try {
                return new Index(directory, writer, new SearcherManager(writer, new Remembering()));
            } catch (IOException | RuntimeException failed) {
                writer.rollback();
                throw failed;
            }
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    /// What was last noted by [#commit]; empty for a new index.
    Map<String, String> noted() {
        var noted = new HashMap<String, String>();
        var entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> noted.put(entry.getKey(), entry.getValue()));
        }
        return noted;
    }

    /// How many documents there are, notes among them.
    int size() {
        return writer.getDocStats().numDocs;
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /// Adds cards that are not in the index yet.
    void add(List<Card> cards) throws IOException {
        for (var card : cards) {
            writer.addDocuments(documents.get().of(card));
        }
    }

    /// Puts `cards` in the place of what there was of `contacts`; those of them without a card are gone.
    void replace(Collection<UUID> contacts, List<Card> cards) throws IOException {
        var gone = new HashSet<>(contacts);
        for (var card : cards) {
            gone.remove(card.id());
            writer.updateDocuments(term(card.id()), documents.get().of(card));
        }
        for (UUID id : gone) {
            writer.deleteDocuments(term(id));
        }
    }

    /// Makes what was written findable, without waiting for the disk.
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
        search(searcher -> {
            vocabulary.prepare(searcher.getIndexReader());
            return vocabulary;
        });
    }

    /// All its words.
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// Writes everything down for good, with `notes` beside it.
    void commit(Map<String, String> notes) throws IOException {
        writer.setLiveCommitData(Map.copyOf(notes).entrySet());
        writer.commit();
    }

    /// Whether there is anything that [#commit] would write down.
    boolean unwritten() {
        return writer.hasUncommittedChanges();
    }

    /// Begins to bring large segments together, on threads of Lucene's, while searching and writing go on: a search costs
    /// about as much for each segment as for what is in it (measured with 100,000 notes: half as much in one as in seven).
    void gather() throws IOException {
        if (!writer.hasPendingMerges() && search(searcher -> largeOnes(searcher.getIndexReader())) > MOST_LARGE) {
            writer.forceMerge(1, false);
        }
    }

    private static long largeOnes(IndexReader reader) {
        return reader.leaves().stream().filter(leaf -> leaf.reader().maxDoc() > reader.maxDoc() * LARGE).count();
    }

    /// Whose notes lie in `rows`, as far as the index knows them.
    Set<UUID> contactsOf(Collection<UUID> rows) throws IOException {
        return search(searcher -> new Lookup(searcher).contactsOf(rows));
    }

    /// Runs `work` on the newest state that was made findable.
    <R> R search(Searching<R> work) throws IOException {
        var searcher = searchers.acquire();
        try {
            return work.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /// Closes it as it was last committed.
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }

    static Term term(UUID id) {
        return new Term(Fields.ID, CardDocuments.bytes(id));
    }

    /// Work on a state of the index.
    @FunctionalInterface
    interface Searching<R> {
        R in(IndexSearcher searcher) throws IOException;
    }

    /// Makes searchers that remember which cards hold one of many words, since one search asks for that several times and the
    /// next keystroke often again. Lucene's own choice, which also remembers what is cheap, costs memory and gains nothing.
    private static final class Remembering extends SearcherFactory {
        private final LRUQueryCache cache = new LRUQueryCache(REMEMBERED, REMEMBERED_BYTES, leaf -> true,
                Float.POSITIVE_INFINITY);

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(cache);
            searcher.setQueryCachingPolicy(new ManyWords());
            return searcher;
        }
    }

    /// Of the kinds of query asked here only those for many words account for their memory.
    private static final class ManyWords implements QueryCachingPolicy {
        @Override
        public void onUse(org.apache.lucene.search.Query query) {
            // How often it was asked does not matter.
        }

        @Override
        public boolean shouldCache(org.apache.lucene.search.Query query) {
            return query instanceof Accountable;
        }
    }
}
