package app.kith.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTextTest {
    private static List<String> shown(String text, NoteSpan.Style style, Function<NoteSpan, String> what) {
        return NoteText.read(text)
                .lines()
                .stream()
                .flatMap(line -> line.spans().stream())
                .filter(span -> span.style() == style)
                .map(what)
                .toList();
    }

    private static List<String> links(String text) {
        return shown(text, NoteSpan.Style.LINK, NoteSpan::target);
    }

    private static List<String> bold(String text) {
        return shown(text, NoteSpan.Style.BOLD, span -> text.substring(span.from(), span.to()));
    }

    @ParameterizedTest
    @CsvSource({
            "needs: bilingual copywriter,NEED,bilingual copywriter", "Offers:press contacts,OFFER,press contacts",
            "- likes: opera,LIKE,opera", "PREFERS: a call,PREFER,a call", "braucht: Texterin,NEED,Texterin",
            "Sucht: Büro,NEED,Büro", "bietet: Rat,OFFER,Rat", "mag: Oper,LIKE,Oper", "bevorzugt: Post,PREFER,Post",
            "precisa: ajuda,NEED,ajuda", "precisa de: ajuda,NEED,ajuda", "oferece: tempo,OFFER,tempo",
            "gosta: ópera,LIKE,ópera", "prefere: e-mail,PREFER,e-mail", "1. needs: a desk,NEED,a desk"
    })
    void aChipIsReadAtTheBeginningOfALineInAnyLanguage(String line, Chip chip, String what) {
        assertThat(NoteText.read("Met her today\n" + line).said()).containsExactly(new NoteText.Said(chip, what));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "She needs: time", "needy: no", "needs a copywriter", "mag ich", "http://needs:80/", "likes:"
    })
    void otherLinesSayNothing(String line) {
        assertThat(NoteText.read(line).said()).isEmpty();
    }

    @Test
    void placesPointIntoTheNoteAsWritten() {
        String text = "Plays golf\r\n  - needs:  a **good** desk\n";
        var read = NoteText.read(text);
        assertThat(read.lines()).hasSize(3);
        NoteLine line = read.lines().get(1);
        assertThat(text.substring(line.start(), line.end())).isEqualTo("  - needs:  a **good** desk");
        assertThat(text.substring(line.chipStart(), line.chipEnd())).isEqualTo("needs:");
        assertThat(text.substring(line.from(), line.end())).isEqualTo("a **good** desk");
        assertThat(line.item()).isTrue();
        assertThat(read.lines().get(2).blank()).isTrue();
    }

    @Test
    void tagsAreReadOnceAndNeitherInAddressesNorAsNumbers() {
        String text = "#Golf and (#opera), #golf again; ticket #1, https://a.example/#top, a#b, &#x27; ##no, #高尔夫球";
        assertThat(NoteText.read(text).tags()).containsExactly("Golf", "opera", "高尔夫球");
    }

    @Test
    void aLinkEndsBeforeTheSentencesOwnSigns() {
        assertThat(links("See https://a.example/x_(y). Or (www.b.example), or [the piece](https://c.example/1)!"))
                .containsExactly("https://a.example/x_(y)", "https://www.b.example", "https://c.example/1");
    }

    @Test
    void aNamedLinkMayNotRunAScript() {
        assertThat(links("[click](javascript:alert)")).isEmpty();
    }

    @Test
    void boldWordsMayHoldATagButAreNeverCutByAnAddress() {
        assertThat(bold("**wants #golf** and **not this, 2 ** 3, **ja**")).containsExactly("wants #golf", "ja");
        assertThat(bold("https://a.example/**x**")).isEmpty();
    }

    @Test
    void anyTextIsANoteAndLosesNothing() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String[] bits = {
                "needs:", "**", "#", "a", " ", "\n", "\r\n", "[", "](", ")", "https://x", "- ", "é", "高", "1", "😀",
                "@", ":"
        };
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(30), 0, bits.length).forEach(bit -> text.append(bits[bit]));
            var read = NoteText.read(text.toString());
            int at = 0;
            for (NoteLine line : read.lines()) {
                assertThat(text.substring(at, line.start()).strip()).as("seed %d: %s", seed, text).isEmpty();
                assertThat(line.start()).isLessThanOrEqualTo(line.chipStart());
                assertThat(line.from()).isBetween(line.chipEnd(), line.end());
                line.spans()
                        .forEach(span -> assertThat(List.of(line.from(), span.start(), span.from(), span.to(),
                                span.end(), line.end())).isSorted());
                at = line.end();
            }
            assertThat(at).isEqualTo(text.length());
        }
    }

    @Test
    void theLongestNoteIsReadAtOnce() {
        String text = "needs: **x #golf https://a.example/b ".repeat(Note.LONGEST / 36);
        long start = System.nanoTime();
        NoteText.read(text);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
    }
}
