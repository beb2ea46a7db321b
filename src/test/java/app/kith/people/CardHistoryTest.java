package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.kith.book.Book;
import app.kith.book.StepName;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardHistoryTest {
    @TempDir
    private Path dir;

    @Test
    void theLastChangesOfEachFieldAreTold() {
        try (var book = Book.open(dir.resolve("kith.mv.db"), Clock.systemUTC())) {
            var people = new People(book, new Phones(Locale.FRANCE), List.of());
            Contact jill = Contact.named(book.newId(), Name.of("Jill", "Moreau"), Instant.EPOCH);
            people.add(jill);
            people.edit(StepName.of("step.card", "a"), jill.id(),
                    card -> card.withWork(new Work("Northlight", "", "")));
            people.edit(StepName.of("step.card", "b"), jill.id(), card -> card.withWork(new Work("Baltic", "", "CEO"))
                    .withReach(Reach.NONE.withEmails(List.of(new Email("", "jill@a.example")))));
            people.tag(List.of(jill.id()), "golf", true);
            var history = new CardHistory(book);
            assertThat(history.of(jill.id(), 10))
                    .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
                    .containsExactly(tuple(FieldChange.Field.TAGS, "", "golf"),
                            tuple(FieldChange.Field.ORGANISATION, "Northlight", "Baltic"),
                            tuple(FieldChange.Field.TITLE, "", "CEO"),
                            tuple(FieldChange.Field.EMAILS, "", "jill@a.example"),
                            tuple(FieldChange.Field.ORGANISATION, "", "Northlight"));
            book.journal().undo();
            assertThat(history.of(jill.id(), 1)).extracting(FieldChange::field)
                    .containsExactly(FieldChange.Field.ORGANISATION);
        }
    }
}
