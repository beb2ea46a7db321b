package app.kith.platform;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/// A later start that has its request answered by the Kith that is running.
final class Asking {
    private final SocketChannel channel;
    private final Streams streams;
    private final DataInputStream in;
    private final DataOutputStream out;
    private volatile boolean heard;

    private Asking(SocketChannel channel, Streams streams) {
        this.channel = channel;
        this.streams = streams;
        in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    /// What came of asking.
    sealed interface Reply {
        /// It is done, with an exit code.
        record Done(int exit) implements Reply {}

        /// Somebody is there who cannot do it.
        record Later() implements Reply {}

        /// Nobody was reached; nothing was done.
        record Nobody() implements Reply {}
    }

    /// Asks once.
    ///
    /// @param patience how long the other side may take until it has heard
    /// @throws InstanceSilent when it was heard, and the other side went away before it was done
    static Reply ask(Path lock, Request request, Streams streams, Duration patience) {
        var note = InstanceNote.read(lock);
        if (note.isEmpty()) {
            return new Reply.Nobody();
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(note.get().socket()));
            var asking = new Asking(channel, streams);
            asking.giveUpAfter(patience);
            return asking.ask(note.get().word(), request);
        } catch (IOException | IllegalArgumentException nobody) {
            return new Reply.Nobody();
        }
    }

    private Reply ask(String word, Request request) throws IOException {
        out.writeUTF(word);
        request.write(out);
        out.flush();
        var first = Frame.read(in);
        if (first.kind() != Frame.Kind.HEARD) {
            throw new IOException("Not understood");
        }
        heard = true;
        try {
            return follow();
        } catch (IOException brokenOff) {
            throw new InstanceSilent();
        }
    }

    private Reply follow() throws IOException {
        while (true) {
            var frame = Frame.read(in);
            switch (frame.kind()) {
                case OUT -> {
                    streams.out().write(frame.bytes());
                    streams.out().flush();
                }
                case ERR -> {
                    streams.err().write(frame.bytes());
                    streams.err().flush();
                }
                case WANT -> Thread.ofPlatform().daemon().name("input").start(this::give);
                case EXIT -> {
                    return new Reply.Done(frame.bytes()[0] & 0xff);
                }
                case LATER -> {
                    return new Reply.Later();
                }
                default -> throw new IOException("Not for us");
            }
        }
    }

    /// On a thread of its own: a read from a terminal cannot be ended, and the command may end before it.
    private void give() {
        try {
            var bytes = new byte[Frame.MOST_BYTES];
            var count = streams.in().read(bytes);
            if (count < 0) {
                Frame.write(out, Frame.Kind.INPUT_END);
            } else {
                Frame.write(out, Frame.Kind.INPUT, bytes, 0, count);
            }
        } catch (IOException over) {
            // The command is done and needs no input.
        }
    }

    private void giveUpAfter(Duration patience) {
        Thread.ofPlatform().daemon().name("patience").start(() -> {
            try {
                Thread.sleep(patience);
                if (!heard) {
                    channel.close();
                }
            } catch (InterruptedException | IOException over) {
                // Nothing is left to give up.
            }
        });
    }
}
