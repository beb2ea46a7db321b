package app.kith.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Contrast as WCAG 2.2 computes it (relative luminance, success criteria 1.4.3 and 1.4.11), over the token file.
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+): (#[0-9A-Fa-f]{6});");
    private static final Map<String, Map<String, String>> THEMES = read();

    static Stream<Arguments> texts() {
        return Stream.of("light", "dark")
                .flatMap(
                        theme -> Stream.of(
                                "ink on ground surface raised paper accent-soft given-soft received-soft warning-soft hover mark line",
                                "muted on ground surface raised paper hover accent-soft",
                                "accent on ground surface raised paper accent-soft hover",
                                "on-accent on accent accent-hover",
                                "given on surface ground paper given-soft",
                                "received on surface ground paper received-soft",
                                "warning on surface ground paper warning-soft",
                                "surface on ink",
                                "accent-soft on ink")
                                .flatMap(line -> pairs(theme, line)));
    }

    private static Stream<Arguments> pairs(String theme, String line) {
        var halves = line.split(" on ", 2);
        return Stream.of(halves[1].split(" ", -1)).map(under -> Arguments.of(theme, halves[0], under));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("texts")
    void textIsReadable(String theme, String text, String under) {
        assertThat(contrast(theme, text, under)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void theFocusRingStandsOutFromEveryGround() {
        for (var theme : THEMES.keySet()) {
            for (var under : new String[]{"ground", "surface", "raised", "paper"}) {
                assertThat(contrast(theme, "accent", under)).as(theme + " " + under).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void darkNamesTheSameRolesAsLight() {
        assertThat(themes("dark").keySet()).isEqualTo(themes("light").keySet());
    }

    @Test
    void onlyTheTokenFileNamesColours() throws IOException {
        assertThat(sheet("controls.css")).doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b").doesNotContain("rgb");
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(ratio("#000000", "#FFFFFF")).isEqualTo(21.0);
    }

    private static double contrast(String theme, String text, String under) {
        return ratio(colour(theme, text), colour(theme, under));
    }

    private static String colour(String theme, String role) {
        return Objects.requireNonNull(themes(theme).get("-" + role), role);
    }

    private static Map<String, String> themes(String theme) {
        return Objects.requireNonNull(THEMES.get(theme));
    }

    private static double ratio(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        var channel = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Map<String, String>> read() {
        try {
            var halves = sheet("theme.css").split("@media", 2);
            return Map.of("light", tokens(halves[0]), "dark", tokens(halves[1]));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Map<String, String> tokens(String css) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    private static String sheet(String name) throws IOException {
        try (var in = Objects.requireNonNull(Looks.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
