package app.kith.platform;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// The one running Kith of a book. A later start of the same user hands over what it was asked for and gets the answer,
/// so that nobody is refused; two books can be open beside each other.
///
/// Who is first is decided by a lock on a file beside the book, which the system takes back from a program that was
/// killed. The holder listens on a Unix domain socket (JEP 380) in a folder of the user's own; a caller shows by a word
/// from the lock file that it is the same user. Methods may be called from any thread.
public final class Instance implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Instance.class.getName());

    /// The byte that is locked: far behind the content, since Windows keeps others from reading what is locked.
    private static final long LOCKED = Long.MAX_VALUE - 1;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(30);

    private final FileChannel file;
    private final FileLock lock;
    private final CompletableFuture<Answers> answers = new CompletableFuture<>();
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private @Nullable InstanceSocket socket;

    private Instance(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /// Becomes the running Kith of a book, or has the request answered by the one that is.
    ///
    /// A command runs there with the caller's streams. Where the other one is about to end, or shows no window when a
    /// window is asked for, this waits for its end and then comes first itself.
    ///
    /// @throws IOException when the book's folder cannot be written
    /// @throws InstanceSilent when another Kith has the book and does not answer for 20 seconds, or ends in mid-answer
    public static Claim claim(
            Path book,
            Directories directories,
            Map<String, String> environment,
            Request request,
            Streams streams) throws IOException {
        return claim(InstancePlace.of(book, directories, environment), request, streams, PATIENCE);
    }

    static Claim claim(InstancePlace place, Request request, Streams streams, Duration patience) throws IOException {
        var since = System.nanoTime();
        while (true) {
            var first = first(place);
            if (first.isPresent()) {
                return new Claim.First(first.get());
            }
            switch (Asking.ask(place.lock(), request, streams, patience)) {
                case Asking.Reply.Done(int exit) -> {
                    return new Claim.Answered(exit);
                }
                case Asking.Reply.Later _ -> since = System.nanoTime();
                case Asking.Reply.Nobody _ -> {
                    if (System.nanoTime() - since > patience.toNanos()) {
                        throw new InstanceSilent();
                    }
                }
            }
            pause();
        }
    }

    /// Answers from now on. Starts that came before have waited.
    public void answer(Answers how) {
        answers.complete(how);
    }

    /// Takes no more requests and returns once those taken are answered; a command that waits for input gets none.
    /// Whoever comes now waits for [#close].
    public void finishCalls() {
        // A call that never got an answer has done nothing yet; it is sent back to try again.
        answers.cancel(false);
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException stuck) {
            LOG.log(Level.WARNING, "The socket could not be closed", stuck);
        }
        calls.forEach(Call::finish);
    }

    /// Lets the next start come first. The book must be closed by now.
    @Override
    public void close() {
        finishCalls();
        try {
            file.truncate(0);
            lock.release();
            file.close();
        } catch (IOException stuck) {
            LOG.log(Level.WARNING, "The lock could not be let go", stuck);
        }
    }

    private static Optional<Instance> first(InstancePlace place) throws IOException {
        var file = FileChannel
                .open(OwnerOnly.file(place.lock()), StandardOpenOption.READ, StandardOpenOption.WRITE);
        var lock = lock(file);
        if (lock == null) {
            file.close();
            return Optional.empty();
        }
        var instance = new Instance(file, lock);
        instance.listen(place);
        return Optional.of(instance);
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException inThisProgram) {
            return null;
        }
    }

    private void listen(InstancePlace place) throws IOException {
        var left = InstanceNote.read(file);
        left.map(InstanceNote::socket).ifPresent(InstanceSocket::sweep);
        try {
            var opened = InstanceSocket.open(place);
            socket = opened;
            var note = new InstanceNote(word(), opened.path());
            note.write(file);
            Thread.ofPlatform().daemon().name("instance").start(() -> accept(opened, note));
        } catch (IOException noSocketsHere) {
            // The lock holds all the same; later starts will say that Kith does not answer.
            LOG.log(Level.WARNING, "No socket could be opened", noSocketsHere);
        }
    }

    private void accept(InstanceSocket opened, InstanceNote note) {
        while (opened.server().isOpen()) {
            try {
                take(opened.server().accept(), note);
            } catch (IOException closed) {
                // By finishCalls, or a caller that went away at once.
            }
        }
    }

    private void take(SocketChannel channel, InstanceNote note) {
        var call = new Call(channel, note, answers);
        calls.add(call);
        call.begin(() -> calls.remove(call));
    }

    private static String word() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void pause() throws InstanceSilent {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new InstanceSilent();
        }
    }
}
