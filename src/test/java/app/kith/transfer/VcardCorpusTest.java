package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.kith.people.Contact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The public files of `../shared/data`: nothing throws, and nothing of ours is lost on the way out and in again.
class VcardCorpusTest {
    @BeforeAll
    static void filesAreThere() {
        assumeTrue(Files.isDirectory(Cards.CORPUS));
    }

    static Stream<Path> files() {
        return Files.isDirectory(Cards.CORPUS) ? Cards.files(Cards.CORPUS).stream() : Stream.of(Cards.CORPUS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void comesBackAsItWentOut(Path file) throws IOException {
        for (ReadCard card : Cards.read(Files.readAllBytes(file))) {
            if (card.contact() != null) {
                for (VcardVersion version : VcardVersion.values()) {
                    backAgain(card, version);
                }
            }
        }
    }

    @Test
    void readsAsManyCardsOfEachFileAsItHolds() throws IOException {
        var counted = new StringBuilder();
        for (Path file : Cards.files(Cards.CORPUS)) {
            List<ReadCard> cards = Cards.read(Files.readAllBytes(file));
            long read = cards.stream().filter(card -> card.contact() != null).count();
            String path = Cards.CORPUS.relativize(file).toString().replace('\\', '/');
            counted.append("%s %d %d%n".formatted(path, read, cards.size() - read));
        }
        assertThat(counted.toString().lines()).containsExactlyElementsOf(golden());
    }

    private static List<String> golden() throws IOException {
        try (var in = VcardCorpusTest.class.getResourceAsStream("corpus-counts.txt")) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static void backAgain(ReadCard card, VcardVersion version) {
        String text = Cards.write(card, version);
        List<ReadCard> again = Cards.read(new ByteArrayInputStream(text.getBytes(UTF_8)), null);
        assertThat(again).describedAs(text).hasSize(1);
        Contact back = Cards.lasting(Cards.contact(again.getFirst()));
        Contact sent = Cards.lasting(Cards.contact(card));
        if (sent.uid().isEmpty()) {
            sent = sent.withOrigin("", back.uid());
        }
        assertThat(back).describedAs(text).isEqualTo(sent);
        assertThat(again.getFirst().notes()).isEqualTo(card.notes());
        assertThat(again.getFirst().photo()).isEqualTo(card.photo());
    }
}
