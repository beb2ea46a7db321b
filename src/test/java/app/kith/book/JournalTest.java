package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Table SEARCH = new Table("saved_search");
    private static final Table NOTE = new Table("note");
    private static final StepName KEEP = StepName.of("step.search.keep", "golfers");

    @TempDir
    Path folder;

    private Book book;

    @BeforeEach
    void open() {
        book = Book.open(folder.resolve("kith.mv.db"), Clock.systemUTC());
        book.belongs(NOTE, "contact", SEARCH);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() {
        var id = keep("golf");
        close();
        open();
        assertThat(query(id)).isEqualTo("golf");
    }

    @Test
    void undoAndRedoOfAnInsertAnUpdateAndADelete() {
        var id = keep("golf");
        change(id, "opera");
        book.write(KEEP, writer -> {
            writer.delete(SEARCH, id);
            return id;
        });
        assertThat(query(id)).isNull();
        undo();
        assertThat(query(id)).isEqualTo("opera");
        undo();
        assertThat(query(id)).isEqualTo("golf");
        undo();
        assertThat(query(id)).isNull();
        assertThat(book.journal().undo()).isEmpty();
        redo();
        assertThat(query(id)).isEqualTo("golf");
        redo();
        assertThat(query(id)).isEqualTo("opera");
        redo();
        assertThat(query(id)).isNull();
        assertThat(book.journal().redo()).isEmpty();
    }

    @Test
    void undoAndRedoWorkAfterARestart() {
        var id = keep("golf");
        change(id, "opera");
        close();
        open();
        undo();
        close();
        open();
        assertThat(query(id)).isEqualTo("golf");
        redo();
        assertThat(query(id)).isEqualTo("opera");
    }

    @Test
    void somethingNewEndsTheWayToDoAgain() {
        var id = keep("golf");
        change(id, "opera");
        undo();
        change(id, "chess");
        assertThat(book.journal().redo()).isEmpty();
        undo();
        undo();
        assertThat(query(id)).isNull();
    }

    @Test
    void undoReachesBackAHundredStepsAndNoFurther() {
        var id = keep("0");
        for (int i = 1; i <= 120; i++) {
            change(id, String.valueOf(i));
        }
        for (int i = 0; i < Journal.STEPS; i++) {
            undo();
        }
        assertThat(book.journal().undo()).isEmpty();
        assertThat(query(id)).isEqualTo("20");
    }

    @Test
    void savesOfOneStayAreOneStep() {
        var id = keep("g");
        try (var stay = book.stay(KEEP)) {
            for (String typed : List.of("go", "gol", "golf")) {
                stay.write(writer -> {
                    writer.update(SEARCH, id, Map.of("query", typed));
                    return typed;
                });
            }
        }
        assertThat(book.journal().history(SEARCH, id)).hasSize(2);
        undo();
        assertThat(query(id)).isEqualTo("g");
        redo();
        assertThat(query(id)).isEqualTo("golf");
    }

    @Test
    void aStayGoesOnAsANewStepAfterAnUndo() {
        var id = keep("g");
        var stay = book.stay(KEEP);
        stay.write(writer -> set(writer, id, "golf"));
        undo();
        stay.write(writer -> set(writer, id, "gold"));
        undo();
        assertThat(query(id)).isEqualTo("g");
    }

    @Test
    void aWriteThatFailsLeavesNothing() {
        long before = book.revision();
        assertThatThrownBy(() -> book.write(KEEP, writer -> {
            insert(writer, book.newId(), "golf");
            throw new IllegalStateException("broken on purpose");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(rows("saved_search")).isZero();
        assertThat(book.revision()).isEqualTo(before);
        assertThat(book.journal().nextUndo()).isEmpty();
        keep("works on");
        undo();
    }

    @Test
    void anOpenStepIsHiddenUntilItIsFinishedAndIsOneUndo() {
        try (var step = book.begin(KEEP)) {
            for (int slice = 0; slice < 3; slice++) {
                step.write(writer -> {
                    for (int i = 0; i < 400; i++) {
                        insert(writer, book.newId(), "row");
                    }
                });
            }
            keep("a save between");
            assertThat(visible()).isEqualTo(1);
            step.finish();
        }
        assertThat(visible()).isEqualTo(1201);
        assertThat(undo().rows()).isEqualTo(1200);
        assertThat(visible()).isEqualTo(1);
        redo();
        assertThat(visible()).isEqualTo(1201);
    }

    @Test
    void aCancelledStepLeavesNoTrace() {
        var id = keep("golf");
        try (var step = book.begin(KEEP)) {
            step.write(writer -> {
                insert(writer, book.newId(), "row");
                set(writer, id, "opera");
            });
        }
        assertThat(visible()).isEqualTo(1);
        assertThat(query(id)).isEqualTo("golf");
        assertThat(rows("journal")).isEqualTo(1);
        assertThat(rows("open_step")).isZero();
    }

    @Test
    void whatAnInterruptedStepLeftIsTakenBackAtTheNextStart() {
        book.begin(KEEP).write(writer -> insert(writer, book.newId(), "row"));
        close();
        open();
        assertThat(visible()).isZero();
        book.recover();
        assertThat(rows("saved_search")).isZero();
        assertThat(rows("open_step")).isZero();
    }

    @Test
    void aStepTakenBackLaterLeavesWhatChangedSince() {
        var first = book.newId();
        var second = book.newId();
        book.write(KEEP, writer -> {
            insert(writer, first, "golf");
            insert(writer, second, "opera");
            return first;
        });
        long step = book.journal().steps(1).getFirst().id();
        change(first, "chess");
        var undone = book.journal().takeBack(step).orElseThrow();
        assertThat(undone.kept()).containsExactly(new RowKey("saved_search", first));
        assertThat(query(first)).isEqualTo("chess");
        assertThat(query(second)).isNull();
    }

    @Test
    void aRowThatNewerRowsBelongToIsNotTakenAway() {
        var parent = keep("golf");
        long step = book.journal().steps(1).getFirst().id();
        book.write(KEEP, writer -> note(writer, book.newId(), parent));
        assertThat(book.journal().takeBack(step).orElseThrow().kept()).hasSize(1);
        assertThat(query(parent)).isEqualTo("golf");
    }

    @Test
    void theTrashGivesBackARowWithWhatBelongedToIt() {
        var parent = keep("golf");
        var child = book.newId();
        book.write(KEEP, writer -> note(writer, child, parent));
        book.write(KEEP, writer -> {
            writer.delete(NOTE, child);
            writer.delete(SEARCH, parent);
            return parent;
        });
        var trash = book.journal().trash(SEARCH);
        assertThat(trash).hasSize(1);
        assertThat(book.journal().restore(KEEP, trash)).containsExactlyInAnyOrder(parent, child);
        assertThat(query(parent)).isEqualTo("golf");
        Optional<LocalDate> noted = book.read(
                reader -> reader.one("SELECT noted FROM note WHERE id = ?", row -> row.date("noted"), child));
        assertThat(noted).contains(LocalDate.of(2026, 3, 12));
        assertThat(book.journal().trash(SEARCH)).isEmpty();
    }

    @Test
    void aFollowerIsToldWhatItMissed() {
        var seen = new ArrayList<Change>();
        var listening = book.changes().listen(seen::add);
        keep("golf");
        listening.close();
        long held = seen.getLast().revision();
        var id = keep("opera");
        undo();
        var missed = book.journal().since(held).orElseThrow();
        assertThat(seen).hasSize(1);
        assertThat(missed.in(SEARCH)).containsExactly(id);
        assertThat(missed.revision()).isEqualTo(book.revision());
    }

    @Test
    void randomStepsUndoneAndDoneAgainGiveTheSameBook() {
        var random = new Random(42);
        var ids = new ArrayList<UUID>();
        var states = new ArrayList<Map<UUID, String>>();
        states.add(state());
        for (int i = 0; i < 60; i++) {
            int choice = ids.isEmpty() ? 0 : random.nextInt(3);
            UUID id = choice == 0 ? book.newId() : ids.get(random.nextInt(ids.size()));
            String text = "text " + i;
            book.write(KEEP, writer -> {
                switch (choice) {
                    case 0 -> insert(writer, id, text);
                    case 1 -> set(writer, id, text);
                    default -> writer.delete(SEARCH, id);
                }
                return id;
            });
            if (choice == 0) {
                ids.add(id);
            }
            if (!state().equals(states.getLast())) {
                states.add(state());
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            undo();
            assertThat(state()).isEqualTo(states.get(i));
        }
        for (int i = 1; i < states.size(); i++) {
            redo();
            assertThat(state()).isEqualTo(states.get(i));
        }
    }

    private Map<UUID, String> state() {
        var rows = new LinkedHashMap<UUID, String>();
        book.read(reader -> reader.list("SELECT id, query FROM saved_search ORDER BY id",
                row -> rows.put(row.uuid("id"), row.text("query"))));
        return rows;
    }

    private UUID keep(String query) {
        var id = book.newId();
        book.write(KEEP, writer -> insert(writer, id, query));
        return id;
    }

    private void change(UUID id, String query) {
        book.write(KEEP, writer -> set(writer, id, query));
    }

    private static UUID set(Writer writer, UUID id, String query) {
        writer.update(SEARCH, id, Map.of("query", query));
        return id;
    }

    private static UUID insert(Writer writer, UUID id, String query) {
        writer.insert(SEARCH, id, Map.of("called", "golfers", "query", query, "created", Instant.now()));
        return id;
    }

    private static UUID note(Writer writer, UUID id, UUID parent) {
        writer.insert(NOTE, id,
                Map.of("contact", parent, "noted", LocalDate.of(2026, 3, 12), "content", "plays golf", "pinned",
                        true, "created", Instant.now(), "changed", Instant.now()));
        return id;
    }

    private @Nullable String query(UUID id) {
        return book
                .read(reader -> reader.one("SELECT query FROM saved_search WHERE id = ?", row -> row.text("query"), id))
                .orElse(null);
    }

    private long rows(String table) {
        return book.read(reader -> reader.count("SELECT COUNT(*) FROM " + table));
    }

    private long visible() {
        return book.read(reader -> reader.count("SELECT COUNT(*) FROM saved_search WHERE " + Reader.VISIBLE));
    }

    private Undone undo() {
        return book.journal().undo().orElseThrow();
    }

    private Undone redo() {
        return book.journal().redo().orElseThrow();
    }
}
