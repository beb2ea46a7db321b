package app.kith.bench;

import app.kith.book.Book;
import app.kith.book.Change;
import app.kith.notes.Notes;
import app.kith.notes.NotesSource;
import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.people.People;
import app.kith.people.PeopleSource;
import app.kith.people.Phones;
import app.kith.search.Passage;
import app.kith.search.Passages;
import app.kith.search.Place;
import app.kith.search.Search;
import app.kith.search.SearchOrder;
import app.kith.search.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a keystroke in the search field costs, beside SQLite FTS5 over the same text in the same run: processor time of the
/// searching thread from the typed text to ids and twenty marked rows.
public final class SearchBench {
    private static final int ROWS = 50;
    private static final int SHOWN = 20;
    private static final int SESSIONS = 301;
    private static final int FTS_EVERY = 4;
    private static final int TYPOS = 200;
    private static final int SAVES = 300;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SearchBench() {}

    /// Measures each number of notes given, by default 10,000 and 100,000.
    public static void main(String[] args) throws Exception {
        int[] sizes = args.length == 0
                ? new int[]{10_000, 100_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        OUT.println("| notes | what | p50 | p95 | p99 | max |");
        OUT.println("| --- | --- | --- | --- | --- | --- |");
        for (int size : sizes) {
            measure(size);
        }
    }

    private static void measure(int size) throws Exception {
        var corpus = new NoteCorpus(7);
        var people = corpus.people(size);
        var sessions = corpus.sessions(people, SESSIONS);
        var folder = Files.createTempDirectory("kith-search-bench");
        try (var book = Book.open(folder.resolve("kith.mv.db"), Clock.systemUTC())) {
            long start = System.nanoTime();
            List<Source> sources = List.of(new Memory(people), new PeopleSource(book), new NotesSource(book));
            try (var search = new Search(folder.resolve("index"), book, sources)) {
                while (!search.state().ready()) {
                    Thread.sleep(20);
                }
                OUT.printf("| %,d | index built in %.1f s, %.1f MB | | | | |%n", size,
                        (System.nanoTime() - start) / 1e9,
                        bytes(folder.resolve("index")) / 1e6);
                rest(folder.resolve("index"));
                kith(size, search, sessions, corpus);
                saved(size, book, search);
            }
        }
        fts(size, people, sessions);
    }

    /// Waits until the index has been brought together and written down, as it is a while after an import and at each start.
    private static void rest(Path index) throws IOException, InterruptedException {
        long before = -1;
        long size = bytes(index);
        while (size != before) {
            Thread.sleep(10_000);
            before = size;
            size = bytes(index);
        }
    }

    private static void kith(int size, Search search, List<List<String>> sessions, NoteCorpus corpus) {
        var keys = sessions.stream().flatMap(List::stream).toList();
        for (int warm = 0; warm < 3; warm++) {
            keys.forEach(key -> kith(search, key));
        }
        report(size, "Kith, " + keys.size() + " keystrokes", keys.stream().map(key -> kith(search, key)).toList());
        var single = keys.stream().filter(key -> key.length() == 1).toList();
        report(size, "Kith, one-letter keystrokes", single.stream().map(key -> kith(search, key)).toList());
        for (String kind : List.of("typing errors", "inside words")) {
            var words = new ArrayList<String>();
            for (int i = 0; words.size() < TYPOS; i += 37) {
                String word = corpus.word(i % 60_000);
                if (word.length() >= 6) {
                    words.add(kind.equals("inside words") ? word.substring(1, 5) : swapped(word));
                }
            }
            words.forEach(word -> kith(search, word));
            report(size, "Kith, " + kind, words.stream().map(word -> kith(search, word)).toList());
        }
    }

    /// From the return of the save until a search finds it, on the wall clock.
    private static void saved(int size, Book book, Search search) {
        var contact = Contact.named(book.newId(), Name.of("Jill", "Moreau"), book.clock().instant());
        new People(book, new Phones(Locale.UK), List.of()).add(contact);
        var notes = new Notes(book);
        var times = new ArrayList<Double>();
        for (int i = 0; i < SAVES; i++) {
            String word = "saved" + i + "x";
            notes.write(contact.id(), "Jill Moreau", LocalDate.of(2026, 1, 1), "Remember " + word);
            long start = System.nanoTime();
            while (search.find(word, SearchOrder.BEST, ROWS).ids().isEmpty()) {
                Thread.onSpinWait();
            }
            times.add((System.nanoTime() - start) / 1e6);
        }
        report(size, "a saved note is found (wall clock)", times);
    }

    private static String swapped(String word) {
        return word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
    }

    private static double kith(Search search, String typed) {
        long start = THREADS.getCurrentThreadCpuTime();
        var found = search.find(typed, SearchOrder.BEST, ROWS);
        search.lines(found.query(), found.ids().subList(0, Math.min(SHOWN, found.ids().size())));
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void fts(int size, List<NoteCorpus.Person> people, List<List<String>> sessions) throws SQLException {
        try (var sqlite = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            fill(sqlite, people);
            var keys = new ArrayList<String>();
            for (int i = 0; i < sessions.size(); i += FTS_EVERY) {
                keys.addAll(sessions.get(i));
            }
            for (String key : keys.subList(0, Math.min(50, keys.size()))) {
                fts(sqlite, key);
            }
            var times = new ArrayList<Double>();
            for (String key : keys) {
                times.add(fts(sqlite, key));
            }
            report(size, "SQLite FTS5, prefix index, BM25, " + keys.size() + " keystrokes", times);
        }
    }

    private static void fill(Connection sqlite, List<NoteCorpus.Person> people) throws SQLException {
        try (var statement = sqlite.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE card USING fts5(name, organisation, note, "
                    + "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')");
        }
        sqlite.setAutoCommit(false);
        try (var insert = sqlite.prepareStatement("INSERT INTO card VALUES (?, ?, ?)")) {
            for (var person : people) {
                insert.setString(1, person.name());
                insert.setString(2, person.organisation());
                insert.setString(3, person.note());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        sqlite.commit();
    }

    private static double fts(Connection sqlite, String typed) throws SQLException {
        var match = new StringBuilder();
        for (String word : typed.strip().split(" ", -1)) {
            match.append(match.isEmpty() ? "" : " ").append('"').append(word.replace("\"", "")).append("\"*");
        }
        long start = THREADS.getCurrentThreadCpuTime();
        var ids = new ArrayList<Long>();
        try (var find = sqlite
                .prepareStatement("SELECT rowid FROM card WHERE card MATCH ? ORDER BY rank LIMIT " + ROWS)) {
            find.setString(1, match.toString());
            try (var rows = find.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
        }
        try (var show = sqlite.prepareStatement(
                "SELECT snippet(card, -1, '[', ']', '…', 24) FROM card WHERE card MATCH ? AND rowid = ?")) {
            for (long id : ids.subList(0, Math.min(SHOWN, ids.size()))) {
                show.setString(1, match.toString());
                show.setLong(2, id);
                try (var row = show.executeQuery()) {
                    row.next();
                }
            }
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void report(int size, String what, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        OUT.printf("| %,d | %s | %.2f | %.2f | %.2f | %.2f |%n", size, what, at(sorted, 0.5), at(sorted, 0.95),
                at(sorted, 0.99), sorted[sorted.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /// The corpus as a source of its own, so that only the search is measured.
    private static final class Memory implements Source {
        private final Map<UUID, NoteCorpus.Person> people = new HashMap<>();
        private final List<UUID> ids;

        Memory(List<NoteCorpus.Person> all) {
            all.forEach(person -> people.put(person.id(), person));
            ids = all.stream().map(NoteCorpus.Person::id).toList();
        }

        @Override
        public Set<UUID> touched(Change change) {
            return Set.of();
        }

        @Override
        public void passages(Collection<UUID> contacts, Passages out) {
            for (UUID id : contacts) {
                var person = people.get(id);
                if (person != null) {
                    out.card(id, person.name(), person.organisation(), NoteCorpus.created());
                    out.add(id, Passage.front(id, Place.NAME, person.name()));
                    out.add(id, Passage.front(id, Place.ORGANISATION, person.organisation()));
                    out.add(id, Passage.note(id, person.date(), false, person.note(), List.of()));
                }
            }
        }

        @Override
        public List<UUID> everybody() {
            return ids;
        }
    }
}
