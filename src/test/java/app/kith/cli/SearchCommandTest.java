package app.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SearchCommandTest extends CommandLineTest {
    @Test
    void findsTheGolferWithTheSentenceAndItsDate() {
        var found = kith("search", "golf");
        assertClean(found);
        assertThat(found.out())
                .containsExactly("Jill Moreau · chief executive, Northlight PR",
                        "    Plays golf most Sundays. (1 Feb 2026)");
    }

    @Test
    void takesSeveralWordsWithoutQuotesAndTheWordsThatExclude() {
        assertThat(kith("search", "moreau", "golf").out()).hasSize(2);
        assertThat(kith("search", "moreau", "-golf").out()).containsExactly("Marc Moreau");
    }

    @Test
    void saysHowManyMoreThereAre() {
        assertThat(kith("search", "--limit", "1", "moreau").out()).hasSize(2).endsWith("one more");
        assertThat(kith("search", "").out()).hasSize(2);
    }

    @Test
    void saysThatNobodyWasFoundInTheLanguageOfTheCaller() {
        language = Locale.GERMAN;
        var found = kith("search", "nirgends");
        assertClean(found);
        assertThat(found.out()).containsExactly("Niemand gefunden.");
    }

    @Test
    void writesJsonForScripts() throws IOException {
        var found = kith("search", "golf", "--json");
        assertClean(found);
        var names = new ArrayList<String>();
        try (var json = new JsonFactory().createParser(String.join("\n", found.out()))) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    names.add(json.currentName());
                }
            }
        }
        assertThat(names).isEqualTo(
                List.of("query", "total", "people", "id", "name", "organisation", "title", "lastWord", "line", "place",
                        "date", "marks"));
        assertThat(found.out().getFirst()).contains("\"name\":\"Jill Moreau\"", "\"date\":\"2026-02-01\"",
                "\"marks\":[[6,10]]");
    }

    @Test
    void refusesALimitThatIsNone() {
        for (var limit : List.of("0", "-1", "many")) {
            var refused = kith("search", "--limit", limit, "golf");
            assertThat(refused.exit()).as(limit).isEqualTo(2);
            assertThat(refused.err()).as(limit).isNotEmpty();
            assertThat(refused.out()).isEmpty();
        }
    }
}
