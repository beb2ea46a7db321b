package app.kith.search;

import app.kith.book.Book;
import app.kith.book.Change;
import app.kith.book.Changes;
import app.kith.book.StepName;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/// Keeps the index in step with the book, on a thread of its own: takes up each commit as it is told of it, catches up with
/// what was missed, and builds the index anew where it is missing, damaged, of another format or of another book. Whatever goes
/// wrong here stops nothing else: until there is an index again the slower search answers.
final class Follower implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Follower.class.getName());
    private static final Duration QUIET_BEFORE_COMMIT = Duration.ofSeconds(3);
    private static final Duration QUIET_BEFORE_WARMING = Duration.ofMillis(800);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(20);
    private static final int MOST_FAILURES = 3;
    private static final Change WAKE = new Change(0, StepName.of("step.catchup"), false, Map.of());

    private final Path folder;
    private final Book book;
    private final List<Source> sources;
    private final Runnable warm;
    private final LinkedBlockingQueue<Change> heard = new LinkedBlockingQueue<>();
    private final List<Consumer<IndexState>> listeners = new CopyOnWriteArrayList<>();
    private final Changes.Registration registration;
    private final Thread thread;

    private volatile @Nullable Index ready;
    private volatile IndexState state = IndexState.OPENING;
    private volatile boolean unreadable;
    private volatile boolean anew;
    private volatile boolean closed;

    /// @param warm run once, on the index thread, when the index answers and nothing else is to be done
    Follower(Path folder, Book book, List<Source> sources, Runnable warm) {
        this.warm = warm;
        this.folder = folder;
        this.book = book;
        this.sources = List.copyOf(sources);
        registration = book.changes().listen(heard::add);
        thread = Thread.ofPlatform().name("search index").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// The index when it answers; null while it does not.
    @Nullable
    Index ready() {
        return ready;
    }

    IndexState state() {
        return state;
    }

    /// Tells of each state from now on, on the index thread.
    Search.Listening listen(Consumer<IndexState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Says that `index` could not be read; it is opened anew, and built anew when that does not help.
    void broken(Index index, Exception why) {
        LOG.log(Level.WARNING, "The search index could not be read: " + why.getClass().getName());
        if (ready == index) {
            unreadable = true;
            heard.add(WAKE);
        }
    }

    /// Throws the index away and builds it anew, as soon as it has opened.
    void rebuild() {
        anew = true;
        heard.add(WAKE);
    }

    /// Writes down what was taken up and closes the index.
    @Override
    public void close() {
        closed = true;
        registration.close();
        heard.add(WAKE);
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        while (!closed && failures < MOST_FAILURES) {
            if (anew) {
                anew = false;
                tell(IndexState.OPENING);
                IndexFolder.clear(folder);
            }
            try (var index = Index.open(folder)) {
                try {
                    follow(index);
                } finally {
                    ready = null;
                }
            } catch (LockObtainFailedException inUse) {
                LOG.log(Level.INFO, "Another process has the search index; trying again later");
                waitForRetry();
            } catch (IOException | RuntimeException broken) {
                failures++;
                LOG.log(Level.WARNING, "The search index failed and is built anew: " + broken.getClass().getName());
                tell(IndexState.OPENING);
                if (!closed) {
                    IndexFolder.clear(folder);
                }
            }
        }
        // Nobody takes up what is heard from here on.
        registration.close();
        heard.clear();
    }

    private void follow(Index index) throws IOException {
        var following = new Following(index, book, sources);
        if (!following.begin(this::progress)) {
            return;
        }
        ready = index;
        tell(IndexState.READY);
        boolean cold = true;
        while (!closed) {
            if (anew) {
                return;
            }
            if (unreadable) {
                unreadable = false;
                throw new IOException("A search could not read it");
            }
            var changes = hear(following.behind() ? Duration.ZERO : cold ? QUIET_BEFORE_WARMING : QUIET_BEFORE_COMMIT);
            if (!changes.isEmpty() || following.behind()) {
                following.take(changes);
                if (!following.behind()) {
                    tell(IndexState.READY);
                }
            } else if (cold) {
                cold = false;
                warm.run();
            } else {
                following.rest();
            }
        }
        following.commit();
    }

    private boolean progress(int done, int total) {
        tell(new IndexState(false, done, total));
        return !closed;
    }

    private List<Change> hear(Duration patience) {
        var changes = new ArrayList<Change>();
        try {
            var first = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                changes.add(first);
                heard.drainTo(changes);
            }
        } catch (InterruptedException stop) {
            closed = true;
        }
        changes.remove(WAKE);
        return changes;
    }

    private void waitForRetry() {
        try {
            // Changes heard meanwhile are in the book: the index catches up with them once it opens.
            Change woken = heard.poll(BEFORE_RETRY.toMillis(), TimeUnit.MILLISECONDS);
            if (woken != null && !closed) {
                heard.clear();
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException stop) {
            closed = true;
        }
    }

    private void tell(IndexState now) {
        state = now;
        listeners.forEach(listener -> listener.accept(now));
    }
}
