package app.kith.ui.sharing;

import app.kith.platform.Settings;
import app.kith.platform.Texts;
import app.kith.sharing.LetterTemplate;
import app.kith.sharing.MailAccount;
import app.kith.sharing.Pace;
import app.kith.sharing.Passwords;
import app.kith.sharing.Phrases;
import app.kith.sharing.Placeholder;
import app.kith.sharing.Templates;
import app.kith.sharing.mail.MailServer;
import app.kith.sharing.mail.Smtp;
import app.kith.ui.kit.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javax.net.ssl.SSLSocketFactory;

/// What is set about letters: who signs, how often they go, what is said too often, the templates and the mail server. Each
/// choice holds at once. Used on the window's thread.
final class LetterSettingsModel {
    private final Texts texts = Texts.of(LetterSettingsModel.class);
    private final Desk desk;
    private final Templates templates;
    private final Passwords passwords;
    private final Supplier<SSLSocketFactory> trust;
    private final ReadOnlyObjectWrapper<List<LetterTemplate>> shown = new ReadOnlyObjectWrapper<>(this, "shown",
            List.of());
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");

    LetterSettingsModel(Desk desk, Templates templates, Passwords passwords, Supplier<SSLSocketFactory> trust) {
        this.desk = desk;
        this.templates = templates;
        this.passwords = passwords;
        this.trust = trust;
    }

    SigningModel signing() {
        return new SigningModel(settings(), () -> desk.toasts().show(texts.get("kept")));
    }

    Pace pace() {
        return Pace.of(settings());
    }

    void days(int days) {
        settings().set(Pace.DAYS, days);
    }

    void perDay(int most) {
        settings().set(Pace.PER_DAY, most);
    }

    /// The phrases that say nothing, one a line.
    String stock() {
        String own = settings().get(Phrases.STOCK);
        return own.isBlank() ? Phrases.usualStock() : own;
    }

    void stock(String lines) {
        settings().set(Phrases.STOCK, lines.strip().equals(Phrases.usualStock()) ? "" : lines.strip());
    }

    /// The asking and selling phrases, one a line.
    String asking() {
        String own = settings().get(Phrases.ASKING);
        return own.isBlank() ? Phrases.usualAsking() : own;
    }

    void asking(String lines) {
        settings().set(Phrases.ASKING, lines.strip().equals(Phrases.usualAsking()) ? "" : lines.strip());
    }

    /// The user's templates.
    ReadOnlyObjectProperty<List<LetterTemplate>> templates() {
        return shown.getReadOnlyProperty();
    }

    /// Reads the templates anew.
    void refresh() {
        desk.background().run(templates::all, shown::set);
    }

    /// Makes a template of the one that comes with Kith.
    void addTemplate() {
        desk.background()
                .save(() -> templates.add(texts.get("template.fresh"), LetterTemplate.usual()),
                        added -> refresh());
    }

    void editTemplate(UUID id, String name, String text) {
        desk.background().save(() -> {
            try (var stay = templates.stay(name)) {
                return templates.edit(stay, id,
                        each -> new LetterTemplate(each.id(), name, text, each.created(), each.changed()));
            }
        }, kept -> {});
    }

    void dropTemplate(LetterTemplate template) {
        desk.background().save(() -> {
            templates.drop(template);
            return true;
        }, gone -> refresh());
    }

    /// What stands in braces in a template and is no placeholder; empty when all is known.
    String unknown(String text) {
        List<String> unknown = LetterTemplate.unknown(text);
        return unknown.isEmpty() ? "" : texts.get("template.unknown", "{" + String.join("}, {", unknown) + "}");
    }

    /// All placeholders, as they are written.
    String placeholders() {
        return texts.get("template.placeholders", Arrays.stream(Placeholder.values())
                .map(each -> "{" + each.written() + "}")
                .reduce((all, next) -> all + " " + next)
                .orElse(""));
    }

    /// The mail server as it is set.
    String host() {
        return settings().get(MailAccount.HOST);
    }

    int port() {
        return settings().get(MailAccount.PORT);
    }

    MailServer.Security security() {
        return settings().get(MailAccount.SECURITY);
    }

    String user() {
        return settings().get(MailAccount.USER);
    }

    /// What came of the last try.
    ReadOnlyStringProperty answer() {
        return answer.getReadOnlyProperty();
    }

    /// Keeps the mail server, and its password where one was typed.
    void keepServer(String host, int port, MailServer.Security security, String user, String password) {
        settings().set(MailAccount.HOST, host.strip());
        settings().set(MailAccount.PORT, port);
        settings().set(MailAccount.SECURITY, security);
        settings().set(MailAccount.USER, user.strip());
        answer.set("");
        Optional<MailServer> server = MailAccount.server(settings());
        if (server.isEmpty()) {
            answer.set(host.isBlank() ? texts.get("server.none") : texts.get("server.wrong"));
        } else if (password.isEmpty()) {
            answer.set(texts.get("kept"));
        } else {
            unlocked(() -> passwords().keep(MailAccount.secret(server.get()), password,
                    () -> answer.set(texts.get("server.kept"))));
        }
    }

    /// Tries whether the mail server lets the user in; nothing is sent.
    void tryServer() {
        Optional<MailServer> server = MailAccount.server(settings());
        if (server.isEmpty()) {
            answer.set(texts.get("server.none"));
            return;
        }
        answer.set(texts.get("server.trying"));
        Runnable tried = () -> desk.background().run(() -> {
            char[] password = passwords.find(MailAccount.secret(server.get())).orElse(new char[0]);
            return new Smtp(server.get(), trust.get()).tryOut(password);
        }, outcome -> answer.set(Departures.words(outcome)));
        if (server.get().user().isEmpty()) {
            tried.run();
        } else {
            unlocked(tried);
        }
    }

    private void unlocked(Runnable then) {
        UnlockPane.show(desk, passwords(), then);
    }

    private PasswordModel passwords() {
        return new PasswordModel(desk, passwords);
    }

    private Settings settings() {
        return desk.settings();
    }

    /// The offers for a placeholder being typed; off the window's thread.
    static List<Placeholder> complete(String text, int caret) {
        return LetterTemplate.complete(text, caret);
    }

    Desk desk() {
        return desk;
    }

    /// Tells of each change of the templates, as they are read anew.
    void each(Consumer<List<LetterTemplate>> use) {
        shown.addListener((templatesShown, before, now) -> use.accept(now));
        use.accept(shown.get());
    }
}
