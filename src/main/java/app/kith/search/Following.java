package app.kith.search;

import app.kith.book.Book;
import app.kith.book.Change;
import app.kith.book.StepRecord;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/// Brings one open index level with the book and keeps it there. For the index thread.
final class Following {
    private static final int SLICE = 250;
    private static final int BUILD_SLICE = 1_000;
    private static final int WORTH_TWO = 100;
    private static final Duration BETWEEN_REFRESHES = Duration.ofMillis(500);

    private static final String FORMAT = "format";
    private static final String BOOK = "book";
    private static final String REVISION = "revision";
    private static final String STEP = "step";

    private final Index index;
    private final Book book;
    private final List<Source> sources;
    /// Contacts that changed and are not taken up yet; many at once wait here, so that single saves need not.
    private final Set<UUID> backlog = new LinkedHashSet<>();
    private long heard;
    private long held;
    private long refreshed = System.nanoTime();

    Following(Index index, Book book, List<Source> sources) {
        this.index = index;
        this.book = book;
        this.sources = sources;
    }

    /// Takes up what was missed, or builds the index anew when what there is cannot be trusted.
    ///
    /// @return whether it is level with the book; false when it was told to stop
    boolean begin(Progress progress) throws IOException {
        var noted = index.noted();
        if (trusted(noted)) {
            held = Long.parseLong(noted.getOrDefault(REVISION, ""));
            heard = held;
            var missed = book.journal().since(held);
            if (missed.isPresent()) {
                return catchUp(missed.get(), progress);
            }
        }
        return build(progress);
    }

    /// Whether there is more to take up than was at once.
    boolean behind() {
        return !backlog.isEmpty();
    }

    /// Takes up changes, a few at once and findable when this returns, many in slices with each further call.
    void take(List<Change> changes) throws IOException {
        var touched = new HashSet<UUID>();
        for (var change : changes) {
            touched.addAll(touched(change));
            heard = Math.max(heard, change.revision());
        }
        if (touched.size() <= SLICE) {
            replace(touched);
        } else {
            backlog.addAll(touched);
        }
        if (!touched.isEmpty() && touched.size() <= SLICE) {
            refresh();
        }
        if (behind()) {
            replaceSlice();
        } else {
            held = heard;
        }
    }

    /// Writes the index down, when there is anything new in it.
    void commit() throws IOException {
        if (index.unwritten()) {
            index.commit(Map.of(FORMAT, Fields.FORMAT, BOOK, book.id().toString(), REVISION, Long.toString(held), STEP,
                    settledStep()));
        }
    }

    /// For when nothing else is to be done: writes the index down, and has it brought together where it is in pieces. What
    /// came of the latter is taken up at the next rest.
    void rest() throws IOException {
        index.refresh();
        commit();
        index.gather();
    }

    private boolean catchUp(Change missed, Progress progress) throws IOException {
        int total = 0;
        take(List.of(missed));
        while (behind()) {
            total = Math.max(total, backlog.size());
            if (!progress.goOn(total - backlog.size(), total)) {
                return false;
            }
            take(List.of());
        }
        index.refresh();
        return true;
    }

    private boolean build(Progress progress) throws IOException {
        long revision = book.revision();
        index.clear();
        var everybody = new ArrayList<>(everybody());
        for (int done = 0; done < everybody.size(); done += BUILD_SLICE) {
            if (!progress.goOn(done, everybody.size())) {
                return false;
            }
            inTwo(everybody.subList(done, Math.min(everybody.size(), done + BUILD_SLICE)),
                    half -> index.add(Gathering.of(sources, half)));
        }
        heard = revision;
        held = revision;
        index.refresh();
        commit();
        return true;
    }

    private Set<UUID> everybody() {
        var everybody = new LinkedHashSet<UUID>();
        sources.forEach(source -> everybody.addAll(source.everybody()));
        return everybody;
    }

    private Set<UUID> touched(Change change) throws IOException {
        var touched = new HashSet<UUID>();
        sources.forEach(source -> touched.addAll(source.touched(change)));
        for (Set<UUID> rows : change.rows().values()) {
            touched.addAll(index.contactsOf(rows));
        }
        return touched;
    }

    private void replaceSlice() throws IOException {
        var slice = backlog.stream().limit(SLICE).toList();
        replace(slice);
        slice.forEach(backlog::remove);
        if (!behind()) {
            held = heard;
            refresh();
        } else if (System.nanoTime() - refreshed > BETWEEN_REFRESHES.toNanos()) {
            refresh();
        }
    }

    private void replace(Collection<UUID> contacts) throws IOException {
        if (!contacts.isEmpty()) {
            inTwo(List.copyOf(contacts), half -> index.replace(half, Gathering.of(sources, half)));
        }
    }

    /// Many cards are read and taken up by two threads, which is as many as processors can be counted on.
    private static void inTwo(List<UUID> contacts, Work work) throws IOException {
        if (contacts.size() < WORTH_TWO) {
            work.on(contacts);
            return;
        }
        int half = contacts.size() / 2;
        var failed = new AtomicReference<@Nullable Exception>();
        var helper = Thread.ofPlatform().name("search index helper").daemon().start(() -> {
            try {
                work.on(contacts.subList(half, contacts.size()));
            } catch (IOException | RuntimeException failure) {
                failed.set(failure);
            }
        });
        try {
            work.on(contacts.subList(0, half));
        } finally {
            join(helper);
        }
        var failure = failed.get();
        if (failure != null) {
            throw new IOException("A helper failed", failure);
        }
    }

    private static void join(Thread helper) {
        boolean stopped = false;
        while (helper.isAlive()) {
            try {
                helper.join();
            } catch (InterruptedException stop) {
                stopped = true;
            }
        }
        if (stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void refresh() throws IOException {
        index.refresh();
        refreshed = System.nanoTime();
    }

    /// After a restore the book can have come to the same revision by other steps.
    private boolean trusted(Map<String, String> noted) {
        String revision = noted.getOrDefault(REVISION, "");
        return Fields.FORMAT.equals(noted.get(FORMAT))
                && book.id().toString().equals(noted.get(BOOK))
                && revision.matches("\\d{1,18}")
                && Long.parseLong(revision) <= book.revision()
                && stillThere(noted.getOrDefault(STEP, ""));
    }

    private boolean stillThere(String noted) {
        if (noted.isEmpty()) {
            return true;
        }
        var parts = noted.split("@", 2);
        return book.journal()
                .step(Long.parseLong(parts[0]))
                .map(Following::described)
                .filter(noted::equals)
                .isPresent();
    }

    /// The newest step may still be going on; the one before it stays as it is.
    private String settledStep() {
        return book.journal().steps(2).stream().skip(1).map(Following::described).findFirst().orElse("");
    }

    private static String described(StepRecord step) {
        return step.id() + "@" + step.happened();
    }

    /// Told how far a long work is.
    @FunctionalInterface
    interface Progress {
        /// Says whether to go on.
        boolean goOn(int done, int total);
    }

    @FunctionalInterface
    private interface Work {
        void on(List<UUID> contacts) throws IOException;
    }
}
