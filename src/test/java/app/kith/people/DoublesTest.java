package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.kith.book.Book;
import app.kith.book.StepName;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoublesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    private Path dir;
    private Book book;
    private People people;
    private Doubles doubles;
    private UUID jill;

    @BeforeEach
    void open() {
        book = Book.open(dir.resolve("kith.mv.db"), Clock.fixed(NOW, ZoneOffset.UTC));
        var phones = new Phones(Locale.FRANCE);
        people = new People(book, phones, List.of());
        doubles = new Doubles(book, phones);
        Contact contact = draft("Jill Moreau, CEO @\"Northlight PR\" jill@northlight.example 06 12 34 56 78 "
                + "https://www.linkedin.com/in/JillMoreau/ www.northlight.example");
        people.add(contact);
        jill = contact.id();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Contact draft(String line) {
        return new QuickEntry(CardText.NONE, Locale.UK).read(line).contact(book.newId(), NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Someone Else JILL@Northlight.example|EMAIL", "Someone Else +33 612345678|PHONE",
            "Someone Else linkedin.com/in/jillmoreau?utm=1|PROFILE",
            "moreau, Jill @northlight pr|NAME_AND_ORGANISATION", "Jill Moreau @Other|NAME", "JILL MOREAU|NAME"
    })
    void aLikelyDoubleIsFoundWithItsReason(String line, Likeness reason) {
        assertThat(doubles.of(draft(line))).extracting(LikelyDouble::contact, LikelyDouble::surest)
                .containsExactly(tuple(jill, reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Jill|", "Ana Souza @Northlight PR|", "Ana www.northlight.example|"})
    void otherPeopleAreNot(String line) {
        assertThat(doubles.of(draft(line))).isEmpty();
    }

    @Test
    void onlyAUidAnAddressANumberOrAProfileIsStrong() {
        assertThat(Likeness.values()).filteredOn(Likeness::strong)
                .containsExactly(Likeness.UID, Likeness.PROFILE, Likeness.EMAIL, Likeness.PHONE);
    }

    @Test
    void keysFollowEveryChangeAndItsUndo() {
        Contact asked = draft("X jill@northlight.example");
        people.edit(StepName.of("step.card", ""), jill, contact -> contact.withReach(Reach.NONE));
        assertThat(doubles.of(asked)).isEmpty();
        book.journal().undo();
        assertThat(doubles.of(asked)).hasSize(1);
        people.trash(List.of(jill));
        assertThat(doubles.of(asked)).isEmpty();
        book.journal().undo();
        assertThat(doubles.of(asked)).hasSize(1);
    }

    @Test
    void peopleBroughtInTogetherAreKnownOnceTheirStepIsFinished() {
        Contact asked = draft("X p7@many.example");
        assertThat(doubles.of(asked)).isEmpty();
        try (var step = book.begin(StepName.of("step.card.new", ""))) {
            step.write(writer -> {
                for (int at = 0; at < 300; at++) {
                    people.insert(writer, draft("P" + at + " p" + at + "@many.example"));
                }
            });
            assertThat(doubles.of(asked)).isEmpty();
            step.finish();
        }
        assertThat(doubles.of(List.of(asked, draft("Y p8@many.example")))).hasSize(2);
    }

    @Test
    void aCardIsNoDoubleOfItself() {
        assertThat(doubles.of(people.find(jill).orElseThrow())).isEmpty();
    }
}
