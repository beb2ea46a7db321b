package app.kith.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;

/// How the user's letters are put together: fixed text with placeholders in braces.
///
/// @param id time-ordered, for good
/// @param text with its placeholders, at most [#LONGEST] characters
/// @param changed when it last changed
public record LetterTemplate(UUID id, String name, String text, Instant created, Instant changed) {
    /// The most characters of a template.
    public static final int LONGEST = 20_000;

    /// The text of the template that comes with Kith.
    public static String usual() {
        try (var in = Objects.requireNonNull(LetterTemplate.class.getResourceAsStream("letter-template.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// What stands in braces in a text and is no placeholder.
    public static List<String> unknown(String text) {
        return Placeholder.ANY.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> Placeholder.of(name).isEmpty())
                .distinct()
                .toList();
    }

    /// The placeholders that begin with what is being typed before the caret; none outside braces.
    public static List<Placeholder> complete(String text, int caret) {
        String typed = text.substring(0, Math.clamp(caret, 0, text.length()));
        int brace = typed.lastIndexOf('{');
        String begun = brace < 0 ? "" : typed.substring(brace + 1);
        if (brace < 0 || begun.indexOf('}') >= 0 || begun.indexOf('\n') >= 0) {
            return List.of();
        }
        return Arrays.stream(Placeholder.values())
                .filter(each -> each.written().startsWith(begun.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// What is still in braces in a letter: never to be sent.
    static List<String> left(String text) {
        return Placeholder.ANY.matcher(text).results().map(MatchResult::group).distinct().toList();
    }
}
