package app.kith.bench;

import app.kith.book.Book;
import app.kith.book.Change;
import app.kith.ledger.Exchanges;
import app.kith.ledger.Marks;
import app.kith.search.Filter;
import app.kith.search.Passage;
import app.kith.search.Passages;
import app.kith.search.Place;
import app.kith.search.Search;
import app.kith.search.Source;
import app.kith.sharing.Article;
import app.kith.sharing.Articles;
import app.kith.sharing.Drafts;
import app.kith.sharing.Matches;
import app.kith.sharing.Pace;
import app.kith.sharing.Shares;
import app.kith.sharing.page.Page;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What finding out who would love an article costs, in processor time of the asking thread: from the article to twenty people
/// with the sentence that matched. Five notes a person (two where there are very many), of which one in ten says what they like; articles of about a thousand words.
public final class MatchBench {
    private static final int NOTES = 5;
    private static final int NOTES_OF_MANY = 2;
    private static final int MANY = 50_000;
    private static final int ARTICLES = 200;
    private static final int SHOWN = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private MatchBench() {}

    /// Measures each number of people given, by default 10,000 and 100,000.
    public static void main(String[] args) throws Exception {
        int[] sizes = args.length == 0
                ? new int[]{10_000, 100_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        OUT.println("| people | notes | what | p50 | p95 | p99 | max |");
        OUT.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (int size : sizes) {
            measure(size);
        }
    }

    private static void measure(int size) throws Exception {
        var corpus = new NoteCorpus(11);
        var notes = corpus.people(size * (size < MANY ? NOTES : NOTES_OF_MANY));
        var folder = Files.createTempDirectory("kith-match-bench");
        try (var book = Book.open(folder.resolve("kith.mv.db"), Clock.systemUTC());
                var search = new Search(folder.resolve("index"), book, List.of(new Memory(size, notes)))) {
            long start = System.nanoTime();
            while (!search.state().ready()) {
                Thread.sleep(20);
            }
            OUT.printf("| %,d | %,d | index built in %.1f s | | | | |%n", size, notes.size(),
                    (System.nanoTime() - start) / 1e9);
            var exchanges = new Exchanges(book);
            var articles = new Articles(book);
            var matches = new Matches(() -> search, exchanges, new Marks(book),
                    new Shares(book, articles, new Drafts(book), exchanges));
            var written = new ArrayList<Article>();
            for (int i = 0; i < ARTICLES; i++) {
                written.add(article(i, articles, corpus.people(25)));
            }
            written.forEach(article -> matches.of(article, new Pace(7, 5), SHOWN));
            double[] times = written.stream().mapToDouble(article -> took(matches, article)).sorted().toArray();
            OUT.printf("| %,d | %,d | %d articles | %.1f | %.1f | %.1f | %.1f |%n", size, notes.size(), ARTICLES,
                    at(times, 0.5),
                    at(times, 0.95), at(times, 0.99), times[times.length - 1]);
        }
    }

    private static Article article(int number, Articles articles, List<NoteCorpus.Person> words) {
        String text = words.stream().map(NoteCorpus.Person::note).collect(Collectors.joining("\n\n"));
        String title = text.substring(0, text.indexOf(' ', 40));
        String description = text.substring(0, text.indexOf(' ', 160));
        var kept = articles.keep("https://brandweekly.example/" + number).orElseThrow();
        return kept.withPage(new Page(title, "Brand Weekly", "", null, description, "", "en", text), kept.canonical());
    }

    private static double took(Matches matches, Article article) {
        long start = THREADS.getCurrentThreadCpuTime();
        matches.of(article, new Pace(7, 5), SHOWN);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1.0, Math.ceil(share * sorted.length) - 1)];
    }

    /// The corpus as a source of its own: each person has the notes of several of its people.
    private static final class Memory implements Source {
        private static final int WISHES = 10;

        private final Map<UUID, List<NoteCorpus.Person>> people = new HashMap<>();
        private final List<UUID> ids;

        Memory(int size, List<NoteCorpus.Person> notes) {
            ids = notes.subList(0, size).stream().map(NoteCorpus.Person::id).toList();
            for (int i = 0; i < notes.size(); i++) {
                people.computeIfAbsent(ids.get(i % size), none -> new ArrayList<>()).add(notes.get(i));
            }
        }

        @Override
        public Set<UUID> touched(Change change) {
            return Set.of();
        }

        @Override
        public void passages(Collection<UUID> contacts, Passages out) {
            for (UUID id : contacts) {
                var notes = people.getOrDefault(id, List.of());
                if (!notes.isEmpty()) {
                    var person = notes.getFirst();
                    out.card(id, person.name(), person.organisation(), NoteCorpus.created());
                    out.add(id, Passage.front(id, Place.NAME, person.name()));
                    out.add(id, Passage.front(id, Place.ORGANISATION, person.organisation()));
                    notes.forEach(note -> out.add(id,
                            Passage.note(note.id(), note.date(), false, note.note(), wishes(note))));
                }
            }
        }

        private static List<Passage.Value> wishes(NoteCorpus.Person note) {
            return note.id().getLeastSignificantBits() % WISHES != 0 ? List.of()
                    : List.of(new Passage.Value(Filter.LIKES, note.note().substring(0, note.note().indexOf(' ', 12))));
        }

        @Override
        public List<UUID> everybody() {
            return ids;
        }
    }
}
