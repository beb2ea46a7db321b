package app.kith.sharing;

import app.kith.people.Names;
import app.kith.platform.Setting;
import app.kith.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Phrases that say nothing, and phrases that ask or sell: lists the user can change. Compared without regard to case, accents
/// and punctuation.
///
/// @param stock the longest first
/// @param asking in the order of their list
public record Phrases(List<String> stock, List<String> asking) {
    /// The user's list of phrases that say nothing, one a line; empty while it is the one that comes with Kith.
    public static final Setting<String> STOCK = Setting.text("letters.stock", "");
    /// The user's list of asking and selling phrases, one a line; empty while it is the one that comes with Kith.
    public static final Setting<String> ASKING = Setting.text("letters.asking", "");

    /// Words that do not make a sentence anybody's own, in the languages of the lists.
    private static final Set<String> FILLERS = Set.of("hi", "hello", "hey", "dear", "and", "the", "this", "that", "it",
            "i",
            "you", "so", "here", "regards", "best", "cheers", "thanks", "hallo", "liebe", "lieber", "und", "das",
            "dies",
            "ich", "hier", "gruss", "grusse", "danke", "ola", "caro", "cara", "e", "isto", "isso", "aqui", "obrigado",
            "obrigada", "abraco");

    /// Copies the lists.
    public Phrases {
        stock = stock.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        asking = List.copyOf(asking);
    }

    /// The lists as the settings have them.
    public static Phrases of(Settings settings) {
        return of(settings.get(STOCK), settings.get(ASKING));
    }

    /// Lists of one phrase a line; the ones that come with Kith for empty texts.
    public static Phrases of(String stock, String asking) {
        return new Phrases(lines(stock.isBlank() ? usualStock() : stock),
                lines(asking.isBlank() ? usualAsking() : asking));
    }

    /// The stock phrases that come with Kith, one a line.
    public static String usualStock() {
        return file("stock-phrases.txt");
    }

    /// The asking and selling phrases that come with Kith, one a line.
    public static String usualAsking() {
        return file("asking-phrases.txt");
    }

    /// Whether a text says anything of its own: something is left of it without stock phrases, addresses and small words.
    ///
    /// @param names of the contact, which do not count either
    boolean says(String text, String names) {
        String left = padded(text.replaceAll("https?://\\S+", " "));
        for (String phrase : stock) {
            left = left.replace(padded(phrase), " ");
        }
        Set<String> named = Arrays.stream(Names.compared(names).split(" ", -1)).collect(Collectors.toSet());
        return Arrays.stream(left.strip().split(" +", -1))
                .anyMatch(word -> !word.isEmpty() && !FILLERS.contains(word) && !named.contains(word));
    }

    /// The first asking or selling phrase in a text, as it stands in the list.
    Optional<String> asks(String text) {
        String whole = padded(text);
        return asking.stream().filter(phrase -> whole.contains(padded(phrase))).findFirst();
    }

    private static String padded(String text) {
        return " " + Names.compared(text) + " ";
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !Names.compared(line).isEmpty()).distinct().toList();
    }

    private static String file(String name) {
        try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
