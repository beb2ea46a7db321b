package app.kith.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// People with notes, articles, and who would love which, judged by hand; `matches/README.md` says how.
///
/// @param loved the people each article is for, by its id; for nobody else it is
record LabelledSet(List<Person> people, List<Piece> articles, Map<String, Set<String>> loved) {
    private static final String FOLDER = "matches/";

    /// Somebody to find.
    record Person(String id, String name, String title, String organisation, List<Jotting> notes) {
        /// All notes, one below the other.
        String words() {
            return notes.stream().map(Jotting::text).collect(Collectors.joining("\n"));
        }
    }

    /// A note of a person.
    record Jotting(LocalDate date, String text) {}

    /// An article to find people for.
    record Piece(String id, String title, String site, List<String> tags, String description, String text) {
        /// Whether it is for choosing weights: those with an odd number.
        boolean forTuning() {
            return Integer.parseInt(id.substring(1)) % 2 == 1;
        }

        /// Title, description and text.
        String words() {
            return title + "\n" + description + "\n" + text;
        }
    }

    /// The set the project ships.
    static LabelledSet shipped() throws IOException {
        Map<String, List<Jotting>> notes = rows("notes.tsv").stream()
                .collect(Collectors.groupingBy(row -> row[0],
                        Collectors.mapping(row -> new Jotting(LocalDate.parse(row[1]), lines(row[2])),
                                Collectors.toList())));
        var people = rows("people.tsv").stream()
                .map(row -> new Person(row[0], row[1], row[2], row[3], notes.getOrDefault(row[0], List.of())))
                .toList();
        var articles = rows("articles.tsv").stream()
                .map(row -> new Piece(row[0], row[1], row[2], tags(row[3]), row[4], lines(row[5])))
                .toList();
        Map<String, Set<String>> loved = rows("judgements.tsv").stream()
                .filter(row -> !row[2].equals("0"))
                .collect(Collectors.groupingBy(row -> row[0], Collectors.mapping(row -> row[1], Collectors.toSet())));
        return new LabelledSet(people, articles, loved);
    }

    /// The articles whose judgements may be looked at while weights are chosen.
    List<Piece> forTuning() {
        return articles.stream().filter(Piece::forTuning).toList();
    }

    /// The articles held back until they are chosen.
    List<Piece> heldBack() {
        return articles.stream().filter(article -> !article.forTuning()).toList();
    }

    /// The people a piece is for.
    Set<String> lovedBy(Piece article) {
        return loved.getOrDefault(article.id(), Set.of());
    }

    private static List<String> tags(String written) {
        return written.isBlank() ? List.of() : List.of(written.split(", ", -1));
    }

    private static String lines(String escaped) {
        return escaped.replace("\\n", "\n");
    }

    private static List<String[]> rows(String file) throws IOException {
        InputStream stream = LabelledSet.class.getResourceAsStream(FOLDER + file);
        try (var in = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
            var rows = new ArrayList<String[]>();
            in.lines().skip(1).forEach(line -> rows.add(line.split("\t", -1)));
            return rows;
        }
    }
}
