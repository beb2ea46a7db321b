package app.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.notes.Note;
import app.kith.people.Work;
import app.kith.search.SearchOrder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoteCommandTest extends CommandLineTest {
    @Test
    void jotsANoteDatedTodayThatIsFoundAfterwards() {
        assertClean(kith("note", "Jill Moreau", "needs: a bilingual", "copywriter"));
        await().untilAsserted(
                () -> assertThat(kith("search", "copywriter").out()).containsExactly(
                        "Jill Moreau · chief executive, Northlight PR",
                        "    needs: a bilingual copywriter (14 Mar 2026)"));
    }

    @Test
    void takesOneWordOfTheNameOrTheAddressWhenOnePersonFits() {
        assertThat(kith("note", "marc", "x").out()).containsExactly("Noted on the card of Marc Moreau.");
        assertThat(kith("note", "jill@northlight.example", "y").out())
                .containsExactly("Noted on the card of Jill Moreau.");
    }

    @Test
    void listsThosePeopleWhoFitAndNotesNothing() {
        var refused = kith("note", "Moreau", "x");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).hasSize(3).anyMatch(line -> line.endsWith("Marc Moreau"));
        assertThat(parts().notes().count()).isEqualTo(1);
        var line = refused.err()
                .stream()
                .filter(each -> each.endsWith("Marc Moreau"))
                .findFirst()
                .orElseThrow()
                .strip();
        var id = line.substring(0, line.indexOf(' '));
        assertClean(kith("note", id, "x"));
    }

    @Test
    void aWordOfANoteDoesNotDecideWhoIsMeant() {
        assertThat(kith("note", "Moreau golf", "x").exit()).isEqualTo(3);
        assertThat(kith("note", "golf", "x").exit()).isEqualTo(3);
    }

    @Test
    void theWholeNameWinsOverLongerOnes() {
        person("Jill", "Moreau-Lang", Work.NONE, "other@x.example");
        assertThat(kith("note", "jill moreau", "x").out()).containsExactly("Noted on the card of Jill Moreau.");
    }

    @Test
    void readsTheNoteFromStandardInput() {
        input = "Zwei Söhne\nund ein Hund\n";
        assertClean(kith("note", "Jill Moreau", "-"));
        var jill = parts().search().find("golf", SearchOrder.BEST, 1).ids().getFirst();
        assertThat(parts().notes().of(jill).getFirst().text()).isEqualTo("Zwei Söhne\nund ein Hund");
        assertThat(parts().notes().of(jill).getFirst().date()).isEqualTo(LocalDate.of(2026, 3, 14));
    }

    @Test
    void aNoteMayBeginWithADash() {
        assertClean(kith("note", "Marc Moreau", "-", "two", "sons"));
        assertClean(kith("note", "Marc Moreau", "-three"));
        assertThat(parts().notes().count()).isEqualTo(3);
    }

    @Test
    void refusesAnEmptyAndAnEndlessNote() {
        assertThat(kith("note", "Jill Moreau", "-").exit()).isEqualTo(2);
        input = "x".repeat(Note.LONGEST + 1);
        assertThat(kith("note", "Jill Moreau", "-").exit()).isEqualTo(1);
        assertThat(parts().notes().count()).isEqualTo(1);
    }
}
