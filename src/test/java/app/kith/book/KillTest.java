package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Kills a program that writes the book at random moments, 25 times, and looks whether all it was told is saved is there. More
/// rounds: `-Dkith.kill.rounds=200`; the second half of them with a book of that many megabytes: `-Dkith.kill.book=120`.
class KillTest {
    private static final int ROUNDS = Integer.getInteger("kith.kill.rounds", 25);
    private static final int MEGABYTES = Integer.getInteger("kith.kill.book", 0);
    private static final long SEED = Long.getLong("kith.kill.seed", 20260312);
    private static final List<String> WORK = List.of("saves", "saves", "imports", "imports", "backups", "restores");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Told told = new Told();
    private Path file = Path.of("kith.mv.db");
    private Path heard = Path.of("scribe.txt");

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatWasSavedIsThereAfterTheProgramIsKilled() throws IOException, InterruptedException {
        file = folder.resolve("kith.mv.db");
        for (int round = 0; round < ROUNDS; round++) {
            if (MEGABYTES > 0 && round == ROUNDS / 2) {
                write("fill", String.valueOf(MEGABYTES)).waitFor();
                hear();
            }
            String work = WORK.get(round % WORK.size());
            var scribe = write(work);
            await().atMost(Duration.ofMinutes(1)).until(() -> ready() || !scribe.isAlive());
            assertThat(scribe.waitFor(20 + random.nextInt(1_180), TimeUnit.MILLISECONDS))
                    .as("the scribe ended by itself in round %d", round)
                    .isFalse();
            scribe.destroyForcibly().waitFor();
            hear();
            compare("round %d of %s, seed %d".formatted(round, work, SEED));
        }
        assertThat(told.commits()).isGreaterThan(ROUNDS);
        System.getLogger(KillTest.class.getName())
                .log(System.Logger.Level.INFO, "{0} rounds, {1} commits told, {2} bytes", ROUNDS, told.commits(),
                        Files.size(file));
    }

    @Test
    void aBookCutShortWhileItIsMadeOpens() throws IOException, InterruptedException {
        for (int round = 0; round < Math.max(4, ROUNDS / 4); round++) {
            file = folder.resolve("new" + round).resolve("kith.mv.db");
            var scribe = write("saves");
            scribe.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS);
            scribe.destroyForcibly().waitFor();
            try (var book = Book.open(file, Clock.systemUTC())) {
                book.write(Rows.STEP, writer -> Rows.search(writer, book.newId(), "golf"));
            }
        }
    }

    private void compare(String round) {
        try (var book = Book.open(file, Clock.systemUTC())) {
            book.belongs(Rows.NOTE, "contact", Rows.CONTACT);
            book.recover();
            var found = Told.in(book);
            if (!told.restoring() || !found.equals(told.marked())) {
                assertThat(book.revision()).as(round).isGreaterThanOrEqualTo(told.revision());
                assertThat(found).as(round).isEqualTo(expected(book, found));
            }
            assertThat(Rows.count(book, "open_step")).as(round).isZero();
            assertThat(Rows.count(book, "step WHERE state = 'OPEN'")).as(round).isZero();
            assertThat(Check.run(book, Progress.UNSEEN).findings()).as(round).isEmpty();
            var backups = new Backups(file, Clock.systemUTC());
            Backups.newest(file).ifPresent(newest -> backups.verify(newest, Progress.UNSEEN));
            told.found(found, book.revision());
        }
    }

    /// What was told, and of commits that were not told any more (killed before they could be) whatever is there.
    private Map<String, String> expected(Book book, Map<String, String> found) {
        var expected = new HashMap<>(told.rows());
        var untold = book.journal().since(told.revision());
        untold.ifPresent(change -> change.rows().forEach((table, ids) -> ids.forEach(id -> {
            String key = Told.key(table, id.toString());
            if (found.containsKey(key)) {
                expected.put(key, found.get(key));
            } else {
                expected.remove(key);
            }
        })));
        assertThat(untold).isPresent();
        return expected;
    }

    private Process write(String... work) throws IOException {
        told.begin();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", classPath(),
                Scribe.class.getName(), file.toString(), String.valueOf(random.nextLong())));
        command.addAll(List.of(work));
        // Through a file: a pipe loses what is still in it when the process is killed.
        heard = Files.createTempFile(folder, "scribe", ".txt");
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).redirectOutput(heard.toFile()).start();
    }

    /// Where the few classes lie that the scribe needs, whatever class loader runs the test.
    private static String classPath() {
        return Stream.of(Scribe.class, Book.class, Driver.class, JsonFactory.class, Nullable.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())))
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Hears what the scribe wrote to its file before it was killed; a line without an end was not told.
    private void hear() throws IOException {
        var text = Files.readString(heard, StandardCharsets.UTF_8);
        text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(told::hear);
        told.forget();
    }

    private boolean ready() throws IOException {
        return Files.size(heard) > 0;
    }
}
