package app.kith.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
    @TempDir
    private Path folder;

    @Test
    void anIndexInPiecesIsBroughtTogetherWhileItIsSearched() throws IOException {
        try (var index = Index.open(folder)) {
            for (int piece = 0; piece < 5; piece++) {
                index.add(List.of(card(), card()));
                index.refresh();
            }
            assertThat(pieces(index)).isEqualTo(5);
            index.gather();
            await().untilAsserted(() -> {
                index.refresh();
                assertThat(pieces(index)).isEqualTo(1);
            });
            assertThat(index.size()).isEqualTo(10);
            assertThat(index.unwritten()).isTrue();
        }
    }

    private static int pieces(Index index) throws IOException {
        return index.search(searcher -> searcher.getIndexReader().leaves().size());
    }

    private static Card card() {
        return new Card(UUID.randomUUID(), "moreau jill", "northlight", Instant.EPOCH, List.of(), List.of(), List.of());
    }
}
