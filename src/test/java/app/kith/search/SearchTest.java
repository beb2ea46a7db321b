package app.kith.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    @TempDir
    Path folder;

    private TinyBook book;
    private Search search;

    @BeforeEach
    void open() {
        book = new TinyBook(folder);
        search = new Search(folder.resolve("index"), book.book, List.of(book));
        await().until(() -> search.state().ready());
    }

    @AfterEach
    void close() {
        search.close();
        book.close();
    }

    @Test
    void aGolferWhoIsALawyerIsFoundEvenWhenTheWordsStandInDifferentNotes() {
        UUID jill = book.person("Jill Moreau", "Northlight PR");
        book.note(jill, "2026-03-12", "Plays golf most Sundays; wants a buggy-friendly course.");
        book.note(jill, "2026-04-01", "Used to be a lawyer.");
        UUID tunde = book.person("Tunde Okafor", "Baltic Freight");
        book.note(tunde, "2026-04-02", "Kids started golf camp.");
        assertFound("golf lawyer", jill);
        assertFound("golf", tunde, jill);
        assertFound("lawyer golf Moreau", jill);
    }

    private void assertFound(String typed, UUID... contacts) {
        await().untilAsserted(
                () -> assertThat(search.find(typed, SearchOrder.BEST, 50).ids()).containsExactly(contacts));
    }
}
