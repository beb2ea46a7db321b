package app.kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Starts real programs that claim one book. `-Dkith.starts=100` asks for as many double starts, else there are ten.
@Timeout(value = 600, unit = TimeUnit.SECONDS)
class InstanceProcessTest {
    private static final int STARTS = Integer.getInteger("kith.starts", 10);

    @TempDir
    Path folder;

    private final List<Started> started = new ArrayList<>();

    @AfterEach
    void endAll() throws InterruptedException {
        for (var each : started) {
            each.kill();
        }
    }

    @Test
    void ofTwoStartsAtOnceExactlyOneComesFirstAndHearsTheOther() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < STARTS; round++) {
            var one = window("one");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(200));
            var other = window("other");
            await("seed " + seed + ", round " + round)
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> !one.process().isAlive() || !other.process().isAlive());
            var oneIsFirst = one.process().isAlive();
            var first = oneIsFirst ? one : other;
            var second = oneIsFirst ? other : one;
            assertThat(second.exit()).as("seed " + seed).isZero();
            assertThat(second.lines()).isEmpty();
            assertThat(first.endInput().exit()).isZero();
            assertThat(first.lines()).containsExactly("FIRST", "SHOWN [" + (oneIsFirst ? "other" : "one") + "]");
        }
    }

    @Test
    void afterTheFirstIsKilledTheNextStartComesFirst() throws Exception {
        for (var round = 0; round < Math.max(3, STARTS / 3); round++) {
            window().says("FIRST").kill();
            var next = window().says("FIRST");
            assertThat(window("later").exit()).isZero();
            next.says("SHOWN [later]").kill();
        }
        assertThat(folder.resolve("rest/cache").toFile().list()).as("sockets left behind").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aCommandRunsInTheFirstWithTheCallersStreamsAndDirectory() throws Exception {
        var first = window().says("FIRST");
        var caller = command("said", "Zoë 名前", "");
        assertThat(caller.exit()).isEqualTo(3);
        assertThat(caller.lines()).containsExactly("[said, Zoë 名前, ] in " + Path.of("").toAbsolutePath() + " de");
        assertThat(caller.errors()).containsExactly("STARTED", "fertig ä");
        assertThat(first.process().isAlive()).isTrue();
    }

    @Test
    void theCallersInputReachesTheCommand() throws Exception {
        window().says("FIRST");
        var caller = command("cat");
        for (var line = 0; line < 20_000; line++) {
            caller.process().getOutputStream().write(("Ana Souza ü " + line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(caller.endInput().exit()).isEqualTo(1);
        assertThat(caller.lines()).hasSize(20_000).startsWith("Ana Souza ü 0").endsWith("Ana Souza ü 19999");
    }

    @Test
    void aWindowAskedForDuringACommandOpensOnceTheCommandIsDone() throws Exception {
        var command = command("wait").says("BEGUN");
        var window = window();
        command.says("SHOWN []").endInput();
        assertThat(command.exit()).isEqualTo(1);
        window.says("FIRST");
    }

    @Test
    void aCommandUnderWayIsDoneBeforeTheFirstEnds() throws Exception {
        var first = window().says("FIRST");
        var caller = command("slow", "x");
        first.says("BEGUN").endInput();
        assertThat(caller.exit()).isEqualTo(2);
        assertThat(caller.errors()).contains("fertig ä");
        assertThat(first.exit()).isZero();
    }

    @Test
    void aCommandThatWaitsForInputFailsWhenTheFirstEnds() throws Exception {
        var first = window().says("FIRST");
        var caller = command("wait");
        first.says("BEGUN").endInput();
        assertThat(caller.exit()).isEqualTo(9);
        assertThat(first.exit()).isZero();
    }

    @Test
    void aCommandHearsThatItsCallerIsGone() throws Exception {
        var first = window().says("FIRST");
        var caller = command("until-gone");
        first.says("BEGUN");
        caller.kill();
        first.says("GONE");
    }

    @Test
    void aCallerWhoseCommandIsKilledUnderWaySaysSoAndDoesNotTryAgain() throws Exception {
        var first = window().says("FIRST");
        var caller = command("wait");
        first.says("BEGUN").kill();
        assertThat(caller.exit()).isEqualTo(1);
        assertThat(caller.lines()).isEmpty();
        assertThat(caller.errors()).anyMatch(line -> line.contains(InstanceSilent.class.getName()));
    }

    @Test
    void aCallerThatHasNotReadTheLockIsNotHeard() throws Exception {
        var first = window().says("FIRST");
        var note = InstanceNote.read(folder.resolve("book.running")).orElseThrow();
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(note.socket()))) {
            var out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeUTF(note.word().replace(note.word().charAt(0), '-'));
            assertThat(Channels.newInputStream(channel).read()).isEqualTo(-1);
        }
        assertThat(window("x").exit()).isZero();
        first.says("SHOWN [x]");
    }

    @Test
    void twoBooksMayBeOpenBesideEachOther() throws Exception {
        window().says("FIRST");
        start("other", "rest", "window").says("FIRST");
    }

    @Test
    void aFolderTooDeepForASocketDoesNoHarm() throws Exception {
        var first = start("book", "d".repeat(120), "window").says("FIRST");
        assertThat(start("book", "d".repeat(120), "window", "x").exit()).isZero();
        first.says("SHOWN [x]").kill();
        start("book", "d".repeat(120), "window").says("FIRST").endInput().exit();
    }

    private Started window(String... handed) throws IOException {
        return start("book", "rest", "window", handed);
    }

    private Started command(String... handed) throws IOException {
        return start("book", "rest", "command", handed);
    }

    private Started start(String book, String rest, String kind, String... handed) throws IOException {
        var arguments = new ArrayList<>(
                List.of(
                        InstanceProbe.class.getName(),
                        folder.resolve(book + ".mv.db").toString(),
                        folder.resolve(rest).toString(),
                        kind));
        arguments.addAll(List.of(handed));
        var process = Started.java(arguments);
        started.add(process);
        return process;
    }
}
