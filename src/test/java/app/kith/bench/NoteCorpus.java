package app.kith.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// People with a note each, the same for the same seed: notes of 40 words on average from a vocabulary whose words are as
/// unevenly common as those of a language (Zipf), three names in a hundred with accents or in other scripts.
final class NoteCorpus {
    private static final int VOCABULARY = 60_000;
    private static final int GIVEN = 1_500;
    private static final int FAMILIES = 12_000;
    private static final String[] STARTS = {"b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "v", "w",
            "st",
            "tr", "pl", "ch", "sh", ""};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "ou", "ai"};
    private static final String[] ENDS = {"", "n", "r", "s", "t", "l", "ng", "ck", "m"};
    private static final String[] SPECIAL = {"Müller", "Søren", "Łukasz", "José", "Straße", "O'Brien", "田中", "김민준",
            "Ångström",
            "Élodie"};

    /// A person with a note.
    record Person(UUID id, String name, String organisation, String email, LocalDate date, String note) {}

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> families = new ArrayList<>();

    NoteCorpus(long seed) {
        random = new Random(seed);
        fill(vocabulary, VOCABULARY);
        fill(given, GIVEN);
        fill(families, FAMILIES);
    }

    List<Person> people(int count) {
        var people = new ArrayList<Person>(count);
        for (int i = 0; i < count; i++) {
            people.add(person(i));
        }
        return people;
    }

    private Person person(int number) {
        String first = common(given);
        String family = random.nextInt(100) < 3 ? SPECIAL[random.nextInt(SPECIAL.length)] : common(families);
        String name = capital(first) + " " + capital(family);
        String organisation = capital(common(families)) + " " + capital(vocabulary.get(random.nextInt(400)));
        var date = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_400));
        var id = new UUID(0x0190_0000_0000_7000L + number, 0x8000_0000_0000_0000L | number);
        return new Person(id, name, organisation, first + "@" + family.toLowerCase(Locale.ROOT) + ".example", date,
                note());
    }

    private String note() {
        int words = 20 + random.nextInt(41);
        var note = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < words; i++) {
            String word = common(vocabulary);
            note.append(start ? capital(word) : word);
            start = i == words - 1 || random.nextInt(12) == 0;
            note.append(start ? ". " : " ");
        }
        return note.toString().strip();
    }

    /// Typed searches: each the keystrokes of one to three words that stand together on some card.
    List<List<String>> sessions(List<Person> people, int count) {
        var sessions = new ArrayList<List<String>>();
        for (int i = 0; i < count; i++) {
            var person = people.get(random.nextInt(people.size()));
            var words = List.of((person.name() + " " + person.note()).replace(".", "").split(" ", -1));
            var typed = new StringBuilder();
            var keys = new ArrayList<String>();
            for (int word = random.nextInt(3); word >= 0; word--) {
                for (char key : words.get(random.nextInt(words.size())).toCharArray()) {
                    typed.append(key);
                    keys.add(typed.toString());
                }
                typed.append(' ');
            }
            sessions.add(keys);
        }
        return sessions;
    }

    /// When the cards were made.
    static Instant created() {
        return Instant.parse("2026-01-01T00:00:00Z");
    }

    /// The word at `rank` of how common it is.
    String word(int rank) {
        return vocabulary.get(rank);
    }

    private String common(List<String> words) {
        // The inverse of the distribution function of 1/x: rank r comes up about 1/r as often as the first.
        double share = random.nextDouble();
        return words.get((int) Math.min(words.size() - 1.0, Math.pow(words.size(), share) - 1));
    }

    private void fill(List<String> words, int count) {
        var seen = new HashSet<String>();
        while (words.size() < count) {
            var word = new StringBuilder();
            int syllables = 1 + random.nextInt(words.size() < 200 ? 2 : 4);
            for (int i = 0; i < syllables; i++) {
                word.append(pick(STARTS)).append(pick(VOWELS)).append(pick(ENDS));
            }
            if (seen.add(word.toString())) {
                words.add(word.toString());
            }
        }
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
