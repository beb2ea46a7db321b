package app.kith.sharing.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/// Reads from what Angus throws what came of a letter.
final class Failures {
    private static final int DEEPEST = 20;
    private static final int LONGEST = 300;

    private Failures() {}

    /// What it means that a letter could not be handed over, or that there was no way to the server.
    static Outcome read(MessagingException failure) {
        List<Throwable> all = all(failure);
        if (has(all, CertificateException.class) || has(all, SSLPeerUnverifiedException.class)) {
            return new Outcome.WrongCertificate();
        }
        if (has(all, SSLException.class) || saysNoStartTls(failure)) {
            return new Outcome.NotProtected();
        }
        if (failure instanceof AuthenticationFailedException) {
            return new Outcome.LoginRefused(words(failure));
        }
        if (has(all, SocketTimeoutException.class)) {
            return new Outcome.TimedOut();
        }
        if (has(all, UnknownHostException.class) || has(all, ConnectException.class)
                || has(all, NoRouteToHostException.class)) {
            return new Outcome.NotReached();
        }
        return refused(all).orElseGet(() -> failure instanceof MailConnectException || broken(all)
                ? new Outcome.NotReached()
                : new Outcome.Refused(0, words(failure)));
    }

    /// The words of the server, in one line and at most 300 characters.
    private static String words(Throwable failure) {
        String line = HeaderText.oneLine(Optional.ofNullable(failure.getMessage()).orElse(""));
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private static Optional<Outcome> refused(List<Throwable> all) {
        return all.stream().<Outcome>mapMulti((each, out) -> {
            switch (each) {
                case SMTPAddressFailedException to -> out.accept(new Outcome.Refused(to.getReturnCode(), words(to)));
                case SMTPSenderFailedException from ->
                    out.accept(new Outcome.Refused(from.getReturnCode(), words(from)));
                case SMTPSendFailedException sent when sent.getReturnCode() >= 400 ->
                    out.accept(new Outcome.Refused(sent.getReturnCode(), words(sent)));
                default -> {
                    // Says nothing by itself.
                }
            }
        }).reduce((first, deeper) -> deeper);
    }

    private static boolean broken(List<Throwable> all) {
        return all.stream().anyMatch(IOException.class::isInstance) || all.stream()
                .map(Throwable::getMessage)
                .anyMatch(text -> text != null && text.contains("[EOF]"));
    }

    /// Angus has no type of its own for it (SMTPTransport, protocolConnect).
    private static boolean saysNoStartTls(MessagingException failure) {
        String text = failure.getMessage();
        return text != null && text.contains("STARTTLS");
    }

    private static boolean has(List<Throwable> all, Class<? extends Throwable> type) {
        return all.stream().anyMatch(type::isInstance);
    }

    /// The failure, its causes and those that Jakarta Mail chains beside them.
    private static List<Throwable> all(Throwable failure) {
        var all = new ArrayList<Throwable>();
        add(failure, all);
        return all;
    }

    private static void add(@Nullable Throwable failure, List<Throwable> all) {
        if (failure == null || all.size() >= DEEPEST || all.contains(failure)) {
            return;
        }
        all.add(failure);
        add(failure.getCause(), all);
        if (failure instanceof MessagingException chained) {
            add(chained.getNextException(), all);
        }
    }
}
