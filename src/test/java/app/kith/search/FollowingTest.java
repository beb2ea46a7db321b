package app.kith.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.book.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index keeps in step with the book whatever happens to either.
class FollowingTest {
    @TempDir
    Path folder;

    @Test
    void aSavedNoteIsFound() {
        try (var book = new TinyBook(folder); var search = ready(book, book)) {
            UUID jill = book.person("Jill Moreau", "");
            UUID note = book.note(jill, "2026-03-12", "Plays golf");
            awaitFound(search, "golf", jill);
            book.book.write(TinyBook.STEP, writer -> {
                writer.update(TinyBook.NOTE, note, Map.of("content", "Plays chess"));
                return note;
            });
            awaitFound(search, "chess", jill);
            awaitFound(search, "golf");
        }
    }

    @Test
    void whatIsTakenBackOrThrownAwayIsNotFound() {
        try (var book = new TinyBook(folder); var search = ready(book, book)) {
            UUID jill = book.person("Jill Moreau", "");
            book.note(jill, "2026-03-12", "Plays golf");
            awaitFound(search, "golf", jill);
            book.book.journal().undo();
            awaitFound(search, "golf");
            book.book.journal().redo();
            awaitFound(search, "golf", jill);
            book.book.write(TinyBook.STEP, writer -> {
                writer.delete(TinyBook.CONTACT, jill);
                return jill;
            });
            awaitFound(search, "golf");
            awaitFound(search, "Jill");
        }
    }

    @Test
    void whatHappenedWhileItWasAwayIsCaughtUpWithWithoutBuildingAnew() {
        try (var book = new TinyBook(folder)) {
            UUID jill = book.person("Jill Moreau", "");
            UUID note = book.note(jill, "2026-03-12", "Plays golf");
            ready(book, book).close();
            book.note(jill, "2026-03-13", "Plays chess");
            book.book.write(TinyBook.STEP, writer -> {
                writer.delete(TinyBook.NOTE, note);
                return note;
            });
            var counted = new Counted(book);
            try (var search = ready(book, counted)) {
                awaitFound(search, "chess", jill);
                awaitFound(search, "golf");
                assertThat(counted.built).hasValue(0);
            }
        }
    }

    @Test
    void anIndexIsBuiltAnewWhenAsked() {
        try (var book = new TinyBook(folder)) {
            UUID jill = book.person("Jill Moreau", "");
            book.note(jill, "2026-03-12", "Plays golf");
            ready(book, book).close();
            var counted = new Counted(book);
            try (var search = ready(book, counted)) {
                search.rebuild();
                await().until(() -> counted.built.get() == 1);
                awaitFound(search, "golf", jill);
            }
        }
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        try (var book = new TinyBook(folder)) {
            UUID jill = book.person("Jill Moreau", "");
            ready(book, book).close();
            try (var files = Files.newDirectoryStream(folder.resolve("index"), "{segments,_}*")) {
                for (Path file : files) {
                    Files.writeString(file, "no index");
                }
            }
            var counted = new Counted(book);
            try (var search = ready(book, counted)) {
                awaitFound(search, "jill", jill);
                assertThat(counted.built).hasPositiveValue();
            }
        }
    }

    @Test
    void theIndexOfAnotherBookIsBuiltAnew() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (var one = new TinyBook(folder); var two = new TinyBook(other)) {
            one.person("Jill Moreau", "");
            ready(one, one).close();
            UUID tunde = two.person("Tunde Okafor", "");
            try (var search = ready(two, two)) {
                awaitFound(search, "jill");
                awaitFound(search, "tunde", tunde);
            }
        }
    }

    @Test
    void anIndexAheadOfARestoredBookIsBuiltAnew() throws IOException {
        Path backup = Files.createDirectory(folder.resolve("backup"));
        UUID jill;
        try (var book = new TinyBook(folder)) {
            jill = book.person("Jill Moreau", "");
            book.note(jill, "2026-03-12", "Plays golf");
        }
        copy(folder, backup);
        try (var book = new TinyBook(folder)) {
            book.note(jill, "2026-03-12", "Plays chess");
            book.note(jill, "2026-03-12", "Plays bridge");
            ready(book, book).close();
        }
        copy(backup, folder);
        try (var book = new TinyBook(folder)) {
            // As many steps as were lost, so that only what they were tells the two apart.
            book.note(jill, "2026-03-12", "Sings");
            book.note(jill, "2026-03-12", "Dances");
            book.note(jill, "2026-03-12", "Paints");
            try (var search = ready(book, book)) {
                awaitFound(search, "golf", jill);
                awaitFound(search, "sings", jill);
                awaitFound(search, "bridge");
            }
        }
    }

    @Test
    void whileTheIndexIsBuiltTheSlowerSearchAnswers() throws Exception {
        try (var book = new TinyBook(folder)) {
            UUID jill = book.person("Jill Moreau", "Northlight");
            book.note(jill, "2026-03-12", "Plays golf most Sundays");
            UUID sana = book.person("Sana Golfmann", "");
            var held = new Held(book);
            try (var search = new Search(folder.resolve("index"), book.book, List.of(held))) {
                var states = new ArrayList<IndexState>();
                var listening = search.listen(states::add);
                held.reached.await();
                var found = search.find("golf", SearchOrder.BEST, 9);
                assertThat(found.exact()).isFalse();
                assertThat(found.ids()).containsExactly(sana, jill);
                assertThat(found.notes()).isEqualTo(1);
                assertThat(search.find("northlihgt golf -tag:x", SearchOrder.NAME, 9).ids()).containsExactly(jill);
                var excerpt = search.lines(found.query(), found.ids()).getOrDefault(jill, Excerpt.NONE);
                assertThat(excerpt.sentence()).extracting(Line::text).isEqualTo("Plays golf most Sundays");
                held.release.countDown();
                await().until(() -> search.find("golf", SearchOrder.BEST, 9).exact());
                assertThat(search.find("golf", SearchOrder.BEST, 9).ids()).containsExactly(sana, jill);
                assertThat(states).last().isEqualTo(IndexState.READY);
                listening.close();
            }
        }
    }

    @Test
    void anotherProcessWithTheIndexStopsNoSearch() throws IOException {
        try (var book = new TinyBook(folder)) {
            UUID jill = book.person("Jill Moreau", "");
            Path index = Files.createDirectories(folder.resolve("index"));
            try (var directory = FSDirectory.open(index);
                    Lock lock = directory.obtainLock("write.lock");
                    var search = new Search(index, book.book, List.of(book))) {
                lock.ensureValid();
                assertThat(search.find("jill", SearchOrder.BEST, 9).ids()).containsExactly(jill);
                assertThat(search.state().ready()).isFalse();
            }
        }
    }

    @Test
    void anImportIsFoundOnceItIsFinishedAndOtherSavesMeanwhile() {
        try (var book = new TinyBook(folder); var search = ready(book, book)) {
            var people = new ArrayList<UUID>();
            try (var step = book.book.begin(TinyBook.STEP)) {
                for (int slice = 0; slice < 6; slice++) {
                    step.write(writer -> {
                        for (int i = 0; i < 100; i++) {
                            UUID id = book.person(writer, "Golfer Number", "");
                            book.note(writer, id, "2026-01-01", "Plays golf", false);
                            people.add(id);
                        }
                    });
                }
                UUID jill = book.person("Jill Moreau", "");
                awaitFound(search, "jill", jill);
                assertThat(search.find("golf", SearchOrder.BEST, 9).people()).isZero();
                step.finish();
            }
            await().until(() -> search.find("golf", SearchOrder.BEST, 9).people() == people.size());
            assertThat(search.find("golf", SearchOrder.BEST, 1_000).ids()).containsExactlyInAnyOrderElementsOf(people);
            assertThat(search.find("golf", SearchOrder.BEST, 9).notes()).isEqualTo(people.size());
            book.book.journal().undo();
            book.book.journal().undo();
            await().until(() -> search.find("golf", SearchOrder.BEST, 9).people() == 0);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.newDirectoryStream(from, Files::isRegularFile)) {
            for (Path file : files) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Search ready(TinyBook book, Source source) {
        var search = new Search(folder.resolve("index"), book.book, List.of(source));
        await().until(() -> search.state().ready());
        return search;
    }

    private static void awaitFound(Search search, String typed, UUID... contacts) {
        await().untilAsserted(
                () -> assertThat(search.find(typed, SearchOrder.BEST, 50).ids()).containsExactly(contacts));
    }

    /// Counts how often everybody is asked for, which is how often the index is built.
    private static class Counted implements Source {
        final AtomicInteger built = new AtomicInteger();
        private final Source source;

        Counted(Source source) {
            this.source = source;
        }

        @Override
        public Set<UUID> touched(Change change) {
            return source.touched(change);
        }

        @Override
        public void passages(Collection<UUID> contacts, Passages out) {
            source.passages(contacts, out);
        }

        @Override
        public List<UUID> everybody() {
            built.incrementAndGet();
            return source.everybody();
        }
    }

    /// Keeps the index thread waiting until it is released.
    private static final class Held extends Counted {
        final CountDownLatch reached = new CountDownLatch(1);
        final CountDownLatch release = new CountDownLatch(1);
        private final Thread tester = Thread.currentThread();

        Held(Source source) {
            super(source);
        }

        @Override
        public void passages(Collection<UUID> contacts, Passages out) {
            if (!Thread.currentThread().equals(tester)) {
                reached.countDown();
                try {
                    release.await();
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
            }
            super.passages(contacts, out);
        }
    }
}
