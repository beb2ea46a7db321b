package app.kith.platform;

import java.io.IOException;
import java.io.InputStream;

/// The standard input of a caller. It is asked for only when the command reads, so that nothing is taken from a terminal
/// that the command does not want.
final class CallInput extends InputStream {
    private final Want want;
    private byte[] bytes = {};
    private int next;
    private boolean wanted;
    private boolean ended;
    private boolean broken;

    /// Asks the caller for more.
    interface Want {
        void more() throws IOException;
    }

    CallInput(Want want) {
        this.want = want;
    }

    synchronized void add(byte[] more) {
        bytes = more;
        next = 0;
        wanted = false;
        notifyAll();
    }

    /// @param early whether there may have been more; reading then fails
    synchronized void end(boolean early) {
        if (!ended) {
            ended = true;
            broken = early;
        }
        notifyAll();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public synchronized int read(byte[] into, int from, int length) throws IOException {
        try {
            while (next == bytes.length && !ended) {
                askOnce();
                wait();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
        if (next == bytes.length) {
            if (broken) {
                throw new IOException("The caller's input ended early");
            }
            return -1;
        }
        var count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, from, count);
        next += count;
        return count;
    }

    @Override
    public synchronized int available() {
        return bytes.length - next;
    }

    private void askOnce() throws IOException {
        if (!wanted) {
            wanted = true;
            want.more();
        }
    }
}
