package app.kith.sharing.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A door before the mail server: offers STARTTLS, which GreenMail has not, hands every line on, and goes wrong where a test
/// wants it to.
final class MailDoor implements AutoCloseable {
    /// What goes wrong at a command.
    sealed interface Fault {
        /// The line is cut before the server hears the command.
        record Cut() implements Fault {}

        /// The server hears the command, but its answer never arrives.
        record CutBeforeAnswer() implements Fault {}

        /// Another answer than the server's, which hears nothing of it.
        record Says(String answer) implements Fault {}

        /// No answer ever.
        record Silent() implements Fault {}
    }

    private final ServerSocket socket;
    private final int server;
    private final SSLContext identity;
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final List<String> heardInClear = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean offering = true;
    private volatile boolean international = true;

    MailDoor(int server, SSLContext identity) throws IOException {
        this.server = server;
        this.identity = identity;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::answer);
    }

    int port() {
        return socket.getLocalPort();
    }

    /// Goes wrong whenever a line begins so, in capitals; `.` is the end of a letter.
    void fault(String line, Fault fault) {
        faults.put(line, fault);
    }

    /// Goes right again.
    void mend() {
        faults.clear();
    }

    /// Leaves STARTTLS out, as an attacker on the way would.
    void strip() {
        offering = false;
    }

    /// Leaves out that letters beyond ASCII in addresses are taken.
    void withholdInternational() {
        international = false;
    }

    /// Everything that was said to it before the encryption began.
    List<String> heardInClear() {
        return heardInClear;
    }

    private void answer() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                open.add(caller);
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller; var behind = new Line(new Socket(InetAddress.getLoopbackAddress(), server))) {
            var clear = new Line(caller);
            clear.say(behind.hear());
            if (!talk(clear, behind, false)) {
                return;
            }
            var secure = (SSLSocket) identity.getSocketFactory().createSocket(caller, null, caller.getPort(), true);
            secure.setUseClientMode(false);
            try (var fresh = new Line(new Socket(InetAddress.getLoopbackAddress(), server))) {
                fresh.hear();
                talk(new Line(secure), fresh, true);
            }
        } catch (IOException | UncheckedIOException gone) {
            // As lines go.
        }
    }

    /// @return whether the caller wants encryption now
    private boolean talk(Line caller, Line behind, boolean secure) throws IOException {
        boolean letter = false;
        boolean lost = false;
        String line = caller.hearLine();
        while (line != null) {
            if (!secure) {
                heardInClear.add(line);
            }
            if (!secure && line.equalsIgnoreCase("STARTTLS")) {
                caller.say("220 go ahead\r\n");
                return true;
            }
            if (letter && !line.equals(".")) {
                behind.say(line + "\r\n");
            } else {
                Fault fault = fault(line);
                // A server that was not told the end of a letter takes whatever follows for a part of it.
                String answer = lost ? "250 OK\r\n" : answer(line, fault, behind);
                lost |= line.equals(".") && fault instanceof Fault.Says(var words) && !words.isEmpty();
                if (answer.isEmpty()) {
                    return false;
                }
                boolean greeting = !secure && offering && line.startsWith("EHLO");
                caller.say(greeting ? withStartTls(answer) : shown(answer));
                letter = line.equalsIgnoreCase("DATA") && answer.startsWith("354");
            }
            line = caller.hearLine();
        }
        return false;
    }

    private String shown(String answer) {
        return international ? answer : answer.replace("SMTPUTF8", "X-NOTHING");
    }

    /// The first line of the answer is the server's name, what it can do comes after.
    private static String withStartTls(String answer) {
        String rest = answer.substring(answer.indexOf('\n') + 1);
        return "250-" + answer.substring(4, answer.indexOf('\n') + 1)
                + (rest.isEmpty() ? "250 STARTTLS\r\n" : "250-STARTTLS\r\n" + rest);
    }

    private String answer(String line, Fault fault, Line behind) throws IOException {
        return switch (fault) {
            case Fault.Cut _ -> "";
            case Fault.Silent _ -> {
                socket.accept();
                yield "";
            }
            case Fault.Says(var words) when words.isEmpty() -> {
                behind.say(line + "\r\n");
                yield behind.hear();
            }
            case Fault.Says(var words) -> words + "\r\n";
            case Fault.CutBeforeAnswer _ -> {
                behind.say(line + "\r\n");
                behind.hear();
                yield "";
            }
        };
    }

    private Fault fault(String line) {
        String capitals = line.toUpperCase(Locale.ROOT);
        return faults.entrySet()
                .stream()
                .filter(each -> capitals.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Fault.Says(""));
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
    }

    private static final class Line implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;
        private final OutputStream out;

        Line(Socket socket) throws IOException {
            this.socket = socket;
            // One octet, one letter: what a letter holds is handed on as it is.
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1), 1);
            out = socket.getOutputStream();
        }

        @Nullable
        String hearLine() throws IOException {
            return in.readLine();
        }

        /// An answer of one line or more.
        String hear() throws IOException {
            var answer = new StringBuilder();
            String line = in.readLine();
            while (line != null) {
                answer.append(line).append("\r\n");
                if (line.length() < 4 || line.charAt(3) != '-') {
                    break;
                }
                line = in.readLine();
            }
            return answer.toString();
        }

        void say(String words) throws IOException {
            out.write(words.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
