package app.kith.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Exception> unexpected = new ArrayList<>();
    private final Background background = new Background(window::add, unexpected::add);

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void anOutcomeComesBackToTheWindowsThread() throws Exception {
        var seen = new ArrayList<Thread>();
        background.run(Thread::currentThread, worker -> {
            seen.add(worker);
            seen.add(Thread.currentThread());
        });
        window.take().run();
        assertThat(seen.getFirst()).isNotEqualTo(Thread.currentThread());
        assertThat(seen.getLast()).isEqualTo(Thread.currentThread());
    }

    @Test
    void aFailureNobodyTakesIsUnexpected() throws Exception {
        background.run(() -> {
            throw new IOException();
        }, nothing -> {});
        window.take().run();
        assertThat(unexpected).hasExactlyElementsOfTypes(IOException.class);
    }

    @Test
    void savesLandInTheOrderAsked() throws Exception {
        var saved = new ArrayList<Integer>();
        for (var each = 0; each < 50; each++) {
            var text = each;
            background.save(() -> {
                saved.add(text);
                return text;
            }, done -> {});
        }
        assertThat(background.saving().get()).isEqualTo(50);
        for (var each = 0; each < 50; each++) {
            window.take().run();
        }
        assertThat(saved).isSorted().hasSize(50);
        assertThat(background.saving().get()).isZero();
    }

    @Test
    void whatIsKeptIsTriedAgainBeforeEachLaterSaveUntilItIsSaved() throws Exception {
        var saved = new ArrayList<String>();
        var full = new AtomicBoolean(true);
        background.keep(() -> {
            if (full.get()) {
                throw new IOException("the disk is full");
            }
            return saved.add("kept");
        });
        for (var word : List.of("first", "second", "third")) {
            background.save(() -> saved.add(word), done -> {});
            while (background.saving().get() > 0) {
                window.take().run();
            }
            full.set(false);
        }
        assertThat(saved).containsExactly("first", "kept", "second", "third");
        assertThat(background.failedSaves()).isEqualTo(1);
        assertThat(unexpected).isEmpty();
    }

    @Test
    void closingWaitsForWhatIsBeingSaved() {
        var saved = new ArrayList<String>();
        var mayGoOn = new CountDownLatch(1);
        background.save(() -> {
            mayGoOn.await();
            return saved.add("first");
        }, done -> {});
        background.save(() -> saved.add("second"), done -> {});
        Thread.ofVirtual().start(mayGoOn::countDown);
        background.close();
        assertThat(saved).containsExactly("first", "second");
    }

    @Test
    void whatIsAskedForAfterTheCloseIsNotRead() {
        background.close();
        background.run(() -> "read", read -> {});
        assertThat(window).isEmpty();
        assertThat(unexpected).isEmpty();
    }

    @Test
    void whatWasReadBeforeASaveWasThroughIsReadAgain() throws Exception {
        var stored = new AtomicReference<>("before");
        var shown = new ArrayList<String>();
        background.latest().run(stored::get, shown::add);
        var outcome = window.take();
        background.save(() -> {
            stored.set("typed");
            return true;
        }, saved -> {});
        outcome.run();
        assertThat(shown).isEmpty();
        window.take().run();
        window.take().run();
        assertThat(shown).containsExactly("typed");
    }

    @Test
    void onlyTheLatestOutcomeIsHandedBackAndOnlyOneRequestRunsAtATime() throws Exception {
        var latest = background.latest();
        var begun = new LinkedBlockingQueue<String>();
        var mayEnd = new CountDownLatch(1);
        var shown = new ArrayList<String>();
        latest.run(() -> {
            begun.add("g");
            mayEnd.await();
            return "g";
        }, shown::add);
        await().until(() -> begun.contains("g"));
        for (var typed : List.of("go", "gol", "golf")) {
            latest.run(() -> {
                begun.add(typed);
                return typed;
            }, shown::add);
        }
        mayEnd.countDown();
        window.take().run();
        window.take().run();
        assertThat(shown).containsExactly("golf");
        assertThat(begun).containsExactly("g", "golf");
    }

    @Test
    void whatWasForgottenIsNotHandedBack() throws Exception {
        var latest = background.latest();
        var shown = new ArrayList<String>();
        latest.run(() -> "old", shown::add);
        latest.forget();
        window.take().run();
        assertThat(shown).isEmpty();
        latest.run(() -> "new", shown::add);
        window.take().run();
        assertThat(shown).containsExactly("new");
    }
}
