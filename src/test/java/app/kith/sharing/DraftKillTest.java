package app.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.platform.Started;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A letter being written survives `kill -9`.
class DraftKillTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasTypedIntoALetterIsThereAfterTheProgramIsKilled() throws Exception {
        var writer = Started.java(List.of(LetterWriter.class.getName(), folder.toString()));
        await().atMost(Duration.ofSeconds(40)).until(() -> writer.lines().size() > 20 || !writer.process().isAlive());
        writer.kill();
        await().atMost(Duration.ofSeconds(5)).until(() -> !writer.lines().isEmpty());
        List<String> told = writer.lines();
        int last = Integer.parseInt(told.getLast());
        try (var at = new SharingBook(folder, Clock.systemUTC())) {
            LetterDraft draft = at.drafts.all().getFirst();
            Letter letter = at.drafts.letters(draft.id()).getFirst();
            assertThat(number(draft.words())).isBetween(last, last + 1);
            assertThat(number(letter.own())).isBetween(last, last + 1);
        }
    }

    private static int number(String words) {
        return Integer.parseInt(words.substring(words.lastIndexOf(' ') + 1));
    }
}
