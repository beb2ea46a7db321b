package app.kith.platform;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// One later start that this Kith answers: two threads, one that does what is asked and one that listens to the caller.
final class Call {
    private static final Logger LOG = System.getLogger(Call.class.getName());
    private static final int FAILED = 1;

    private final SocketChannel channel;
    private final InstanceNote note;
    private final CompletableFuture<Answers> answers;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final CallInput input;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private volatile boolean heard;
    private volatile boolean gone;

    Call(SocketChannel channel, InstanceNote note, CompletableFuture<Answers> answers) {
        this.channel = channel;
        this.note = note;
        this.answers = answers;
        in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
        input = new CallInput(() -> send(Frame.Kind.WANT));
    }

    /// Answers on a thread of its own.
    void begin(Runnable ended) {
        Thread.ofPlatform().daemon().name("call").start(() -> {
            try (channel) {
                answer();
            } catch (IOException callerGone) {
                LOG.log(Level.DEBUG, "A caller went away", callerGone);
            } finally {
                ended.run();
                done.complete(null);
            }
        });
    }

    /// Returns once this is answered; gives no more input, and does not wait for a caller that has said nothing yet.
    void finish() {
        input.end(true);
        if (!heard) {
            close();
        }
        done.join();
    }

    private void answer() throws IOException {
        if (!note.knows(in.readUTF())) {
            return;
        }
        var request = Request.read(in);
        heard = true;
        send(Frame.Kind.HEARD);
        Thread.ofPlatform().daemon().name("call-input").start(this::listen);
        Answers how;
        try {
            how = answers.join();
        } catch (CancellationException | CompletionException neverStarted) {
            send(Frame.Kind.LATER);
            return;
        }
        if (request.kind() == Request.Kind.WINDOW) {
            exit(how.show(request) ? 0 : -1);
        } else {
            exit(run(how, request));
        }
    }

    private int run(Answers how, Request request) {
        try {
            return how.run(
                    request,
                    new Streams(input, new Output(Frame.Kind.OUT), new Output(Frame.Kind.ERR)),
                    () -> gone);
        } catch (RuntimeException unexpected) {
            LOG.log(Level.ERROR, "A command of another start failed", unexpected);
            return FAILED;
        }
    }

    private void listen() {
        try {
            while (true) {
                var frame = Frame.read(in);
                switch (frame.kind()) {
                    case INPUT -> input.add(frame.bytes());
                    case INPUT_END -> input.end(false);
                    default -> throw new IOException("Not for us");
                }
            }
        } catch (IOException callerGone) {
            gone = true;
            input.end(true);
        }
    }

    private void exit(int code) throws IOException {
        if (code < 0) {
            send(Frame.Kind.LATER);
        } else {
            send(Frame.Kind.EXIT, new byte[]{(byte) code}, 0, 1);
        }
    }

    private void send(Frame.Kind kind) throws IOException {
        send(kind, new byte[0], 0, 0);
    }

    private void send(Frame.Kind kind, byte[] bytes, int from, int length) throws IOException {
        synchronized (out) {
            Frame.write(out, kind, bytes, from, length);
        }
    }

    private void close() {
        try {
            channel.close();
        } catch (IOException closedAnyhow) {
            LOG.log(Level.DEBUG, "A caller went away", closedAnyhow);
        }
    }

    private final class Output extends OutputStream {
        private final Frame.Kind kind;

        Output(Frame.Kind kind) {
            this.kind = kind;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (var sent = 0; sent < length; sent += Frame.MOST_BYTES) {
                send(kind, bytes, from + sent, Math.min(Frame.MOST_BYTES, length - sent));
            }
        }
    }
}
