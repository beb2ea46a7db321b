package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Undo beside other saves: of long steps, and while long steps are open.
class TakingBackTest {
    @TempDir
    Path folder;

    private Book book;

    @BeforeEach
    void open() {
        book = Book.open(folder.resolve("kith.mv.db"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aRowChangedWhileItsStepIsTakenBackIsKept() {
        var ids = bring(2_000);
        UUID oldest = ids.getFirst();
        long step = book.journal().steps(1).getFirst().id();
        // The first row taken back is the newest; as soon as that is gone, somebody writes on the oldest.
        var once = new AtomicBoolean();
        var writing = new Thread(() -> book.write(Rows.STEP, writer -> change(writer, oldest, "chess")));
        book.derive(Rows.SEARCH, new Derivation() {
            @Override
            public void stored(Writer writer, UUID id, Map<String, @Nullable Object> row) {}

            @Override
            public void gone(Writer writer, UUID id) {
                if (once.compareAndSet(false, true)) {
                    writing.start();
                }
            }
        });
        var undone = book.journal().takeBack(step).orElseThrow();
        assertThat(undone.kept()).containsExactly(new RowKey("saved_search", oldest));
        assertThat(queries()).containsExactly("chess");
    }

    @Test
    void takingBackThatFailsHalfwayLeavesTheStepWhole() {
        bring(1_500);
        var left = new AtomicInteger(900);
        book.derive(Rows.SEARCH, new Derivation() {
            @Override
            public void stored(Writer writer, UUID id, Map<String, @Nullable Object> row) {}

            @Override
            public void gone(Writer writer, UUID id) {
                if (left.decrementAndGet() == 0) {
                    throw new IllegalStateException("broken on purpose");
                }
            }
        });
        assertThatThrownBy(() -> book.journal().undo()).isInstanceOf(IllegalStateException.class);
        assertThat(queries()).hasSize(1_500);
        assertThat(Rows.count(book, "open_step")).isZero();
        left.set(-1);
        assertThat(book.journal().undo().orElseThrow().rows()).isEqualTo(1_500);
        assertThat(queries()).isEmpty();
    }

    @Test
    void undoBesideAnOpenImportTouchesOnlyItsOwnStep() {
        var kept = book.newId();
        book.write(Rows.STEP, writer -> Rows.search(writer, kept, "golf"));
        var own = book.newId();
        try (var step = book.begin(Rows.STEP)) {
            step.write(writer -> Rows.search(writer, own, "imported"));
            book.write(Rows.STEP, writer -> change(writer, kept, "opera"));
            step.write(writer -> Rows.search(writer, book.newId(), "imported too"));
            assertThat(book.journal().undo()).isPresent();
            assertThat(queries()).containsExactly("golf");
            step.finish();
        }
        assertThat(queries()).containsExactlyInAnyOrder("golf", "imported", "imported too");
        assertThat(book.journal().redo()).as("the import came after").isEmpty();
        book.journal().undo();
        assertThat(queries()).containsExactly("golf");
    }

    @Test
    void aRowThatAnOpenImportChangedIsNotTakenAway() {
        var contact = book.newId();
        book.write(Rows.STEP, writer -> Rows.search(writer, contact, "golf"));
        try (var step = book.begin(Rows.STEP)) {
            step.write(writer -> change(writer, contact, "merged"));
            assertThat(book.journal().undo().orElseThrow().kept()).hasSize(1);
            step.finish();
        }
        assertThat(queries()).containsExactly("merged");
    }

    @Test
    void aSaveWhoseCommitDidNotCountDoesNotStandInTheWayOfTheNext() {
        assertThatThrownBy(() -> book.writeAside(writer -> {
            writer.execute("INSERT INTO open_step(id) VALUES (4711)");
            throw new IllegalStateException("broken on purpose");
        })).isInstanceOf(IllegalStateException.class);
        book.write(Rows.STEP, writer -> Rows.search(writer, book.newId(), "golf"));
        assertThat(Rows.count(book, "open_step")).isZero();
    }

    private List<UUID> bring(int rows) {
        var ids = new ArrayList<UUID>();
        try (var step = book.begin(Rows.STEP)) {
            for (int slice = 0; slice < rows; slice += 500) {
                step.write(writer -> {
                    for (int i = 0; i < 500; i++) {
                        ids.add(Rows.search(writer, book.newId(), "row"));
                    }
                });
            }
            step.finish();
        }
        return ids;
    }

    private static UUID change(Writer writer, UUID id, String query) {
        writer.update(Rows.SEARCH, id, Map.of("query", query));
        return id;
    }

    private List<String> queries() {
        return book.read(reader -> reader.list("SELECT query FROM saved_search WHERE " + Reader.VISIBLE,
                row -> row.text("query")));
    }
}
