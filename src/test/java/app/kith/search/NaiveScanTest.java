package app.kith.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random cards and random queries, answered by the index, by the slower search, and by a plain reading of the rules that
/// shares nothing with either.
class NaiveScanTest {
    private static final List<String> WORDS = List.of("golf", "Zürich", "Lyon", "opera", "Straße", "tennis", "Łódź",
            "café", "x9",
            "piano", "Oslo", "yoga", "judo", "kiwi", "Ångström", "bus", "hotel", "jazz", "Kyoto", "Lima");

    @TempDir
    Path folder;

    @Test
    void theIndexAndTheSlowerSearchFindWhatTheRulesSay() {
        long seed = 20_260_312;
        var random = new Random(seed);
        try (var book = new TinyBook(folder)) {
            var cards = cards(book, random);
            try (var search = new Search(folder.resolve("index"), book.book, List.of(book))) {
                await().until(() -> search.state().ready());
                for (int i = 0; i < 400; i++) {
                    check(search, cards, query(random), seed);
                }
            }
        }
    }

    private void check(Search search, Map<UUID, List<String>> cards, Asked asked, long seed) {
        var wanted = new HashSet<UUID>();
        cards.forEach((id, texts) -> {
            if (asked.matches(texts)) {
                wanted.add(id);
            }
        });
        var found = search.find(asked.typed(), SearchOrder.BEST, 1_000);
        assertThat(found.exact()).isTrue();
        assertThat(Set.copyOf(found.ids().subList(0, Math.min(wanted.size(), found.ids().size()))))
                .as("seed %d, %s", seed, asked.typed())
                .isEqualTo(wanted);
        if (wanted.size() >= IndexSearch.SCREENFUL) {
            assertThat(found.people()).as("seed %d, %s", seed, asked.typed()).isEqualTo(wanted.size());
        }
    }

    private static Map<UUID, List<String>> cards(TinyBook book, Random random) {
        var cards = new LinkedHashMap<UUID, List<String>>();
        book.book.write(TinyBook.STEP, writer -> {
            for (int i = 0; i < 150; i++) {
                var texts = new ArrayList<String>();
                texts.add("Nobody " + word(random));
                UUID id = book.person(writer, texts.getFirst(), "");
                for (int note = random.nextInt(3); note > 0; note--) {
                    var text = new StringBuilder();
                    for (int words = random.nextInt(6); words >= 0; words--) {
                        text.append(word(random)).append(random.nextInt(4) == 0 ? ", " : " ");
                    }
                    texts.add(text.toString());
                    book.note(writer, id, "2026-01-01", text.toString(), false);
                }
                cards.put(id, texts);
            }
            return cards;
        });
        return cards;
    }

    private static Asked query(Random random) {
        var words = new ArrayList<String>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            words.add(word(random));
        }
        String last = words.getLast();
        words.set(words.size() - 1, last.substring(0, 1 + random.nextInt(last.length())));
        String excluded = random.nextInt(3) == 0 ? word(random) : "";
        List<String> quoted = random.nextInt(3) == 0 ? List.of(word(random), word(random)) : List.of();
        return new Asked(words, excluded, quoted);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private record Asked(List<String> words, String excluded, List<String> quoted) {
        String typed() {
            var typed = new ArrayList<String>();
            if (!quoted.isEmpty()) {
                typed.add('"' + String.join(" ", quoted) + '"');
            }
            if (!excluded.isEmpty()) {
                typed.add("-" + excluded);
            }
            typed.addAll(words);
            return String.join(" ", typed);
        }

        boolean matches(List<String> texts) {
            for (int i = 0; i < words.size(); i++) {
                boolean open = i == words.size() - 1;
                String word = words.get(i);
                if (texts.stream().noneMatch(text -> holds(text, word, open))) {
                    return false;
                }
            }
            boolean out = !excluded.isEmpty() && texts.stream().anyMatch(text -> holds(text, excluded, false));
            return !out && (quoted.isEmpty() || texts.stream().anyMatch(text -> inARow(text)));
        }

        private boolean inARow(String text) {
            var words = words(text);
            for (int i = 0; i + 1 < words.size(); i++) {
                if (same(words.get(i), quoted.get(0), false) && same(words.get(i + 1), quoted.get(1), false)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean holds(String text, String word, boolean open) {
            return words(text).stream().anyMatch(there -> same(there, word, open));
        }

        private static List<String> words(String text) {
            return List.of(text.strip().split("[, ]+", -1));
        }

        private static boolean same(String there, String asked, boolean open) {
            for (String one : spellings(there)) {
                for (String other : spellings(asked)) {
                    if (open ? one.startsWith(other) : one.equals(other)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static List<String> spellings(String word) {
            String lower = word.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ł", "l");
            String german = lower.replace("ü", "ue").replace("ö", "oe").replace("å", "aa");
            return List.of(plain(lower), plain(german));
        }

        private static String plain(String word) {
            return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        }
    }
}
