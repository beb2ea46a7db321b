package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.sharing.Channel;
import app.kith.sharing.LetterCard;
import app.kith.sharing.MailAccount;
import app.kith.sharing.Passwords;
import app.kith.sharing.Sender;
import app.kith.sharing.Share;
import app.kith.sharing.mail.Eml;
import app.kith.sharing.mail.Mail;
import app.kith.sharing.mail.MailServer;
import app.kith.sharing.mail.Mailto;
import app.kith.sharing.mail.Outcome;
import app.kith.sharing.mail.Smtp;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Files;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The ways a letter leaves the window. Used on the window's thread.
///
/// @param clipboard takes a text
/// @param unlock asks for the passphrase of the passwords, then goes on
record Departures(Desk desk, ShareMeans means, Consumer<String> clipboard, Consumer<Runnable> unlock) {
    private record Handed(Share share, Mail mail) {}

    private record Told(LetterCard card, Outcome outcome) {}

    /// Hands a letter to the mail program. One that is too long for it goes over the clipboard.
    void mail(Article article, LetterCard card) {
        desk.background()
                .save(() -> hand(article, card, Channel.MAILTO, ""), handed -> handed.ifPresentOrElse(
                        left -> open(card, left), () -> say("no.address", card.contact().called())));
    }

    /// Writes a letter as a file that mail programs open.
    void file(Article article, LetterCard card) {
        String name = card.contact().called().replaceAll("[^\\p{L}\\p{N} .-]", "").strip() + ".eml";
        desk.files()
                .save(texts().get("eml.title"), name, new Files.Kind(texts().get("eml.kind"), List.of("*.eml")))
                .ifPresent(file -> desk.background()
                        .save(() -> write(article, card, file),
                                there -> say(there ? "eml.written" : "no.address",
                                        there ? String.valueOf(file.getFileName()) : card.contact().called()),
                                failure -> desk.errors()
                                        .show(texts().get("eml.failed"), texts().get("still.draft"), failure)));
    }

    /// Puts a letter on the clipboard, to be pasted somewhere.
    ///
    /// @param where in the user's words
    void copy(Article article, LetterCard card, String where) {
        clipboard.accept(card.composed().text());
        desk.background()
                .save(() -> means.shares().hand(article, card, Channel.CLIPBOARD, where, ""),
                        handed -> say("copied", card.contact().called()));
    }

    /// The mail server of the settings.
    Optional<MailServer> server() {
        return MailAccount.server(desk.settings());
    }

    /// Hands letters to the mail server, one by one.
    void send(Article article, List<LetterCard> cards) {
        server().ifPresent(server -> desk.background().run(() -> password(server), password -> {
            if (password.isPresent() || server.user().isEmpty()) {
                send(article, cards, server, password.orElse(new char[0]));
            } else {
                desk.background().run(means.passwords()::state, state -> {
                    if (state == Passwords.State.LOCKED) {
                        unlock.accept(() -> send(article, cards));
                    } else {
                        say("smtp.nopassword");
                    }
                });
            }
        }));
    }

    private void send(Article article, List<LetterCard> cards, MailServer server, char[] password) {
        Sender sender = Sender.of(desk.settings());
        desk.works().run(texts().get("smtp.sending"), progress -> {
            var told = new ArrayList<Told>();
            means.mailing()
                    .send(article, cards, sender, new Smtp(server, means.trust().get()), password, progress::cancelled,
                            (card, outcome) -> {
                                told.add(new Told(card, outcome));
                                progress.at(told.size(), cards.size());
                            });
            return told;
        }, this::tell, desk.background()::failed);
    }

    private void tell(List<Told> told) {
        List<Told> failed = told.stream().filter(each -> !(each.outcome() instanceof Outcome.Accepted)).toList();
        if (told.isEmpty()) {
            say("no.address", "");
        } else if (failed.isEmpty()) {
            say("smtp.accepted", told.size());
        } else {
            Told first = failed.getFirst();
            String called = first.card().contact().called();
            desk.toasts()
                    .show(first.outcome() instanceof Outcome.Unclear
                            ? texts().get("smtp.unclear", called)
                            : texts().get("smtp.failed", called, words(first.outcome())));
        }
    }

    /// What came of a letter, as a sentence.
    static String words(Outcome outcome) {
        Texts texts = Texts.of(Departures.class);
        return switch (outcome) {
            case Outcome.Accepted _ -> texts.get("outcome.accepted");
            case Outcome.Refused(var code, var words) -> texts.get("outcome.refused", words);
            case Outcome.LoginRefused(var words) -> texts.get("outcome.login", words);
            case Outcome.NotReached _ -> texts.get("outcome.unreached");
            case Outcome.TimedOut _ -> texts.get("outcome.late");
            case Outcome.WrongCertificate _ -> texts.get("outcome.certificate");
            case Outcome.NotProtected _ -> texts.get("outcome.unprotected");
            case Outcome.AddressNotTaken _ -> texts.get("outcome.address");
            case Outcome.Cancelled _ -> texts.get("outcome.cancelled");
            case Outcome.Unclear _ -> texts.get("outcome.unclear");
        };
    }

    private void open(LetterCard card, Handed handed) {
        Mailto address = Mailto.of(handed.mail());
        if (!address.whole()) {
            clipboard.accept(handed.mail().text());
        }
        var _ = desk.desktop()
                .open(address.address())
                .whenComplete((done, refused) -> desk.background().inWindow(() -> {
                    if (refused == null) {
                        say(address.whole() ? "mail.opened" : "mail.long", card.contact().called());
                    } else {
                        desk.background().save(() -> {
                            means.shares().notSent(card.contact().called(), handed.share().id());
                            return true;
                        }, back -> say("mail.none"));
                    }
                }));
    }

    private Optional<Handed> hand(Article article, LetterCard card, Channel channel, String note) {
        return means.mailing()
                .mail(card, Sender.of(desk.settings()))
                .map(mail -> new Handed(means.shares().hand(article, card, channel, note, mail.messageId()), mail));
    }

    private boolean write(Article article, LetterCard card, Path file) throws IOException {
        Optional<Handed> handed = hand(article, card, Channel.EML, String.valueOf(file.getFileName()));
        if (handed.isEmpty()) {
            return false;
        }
        try {
            Eml.write(handed.get().mail(), file);
            return true;
        } catch (IOException failed) {
            means.shares().notSent(card.contact().called(), handed.get().share().id());
            throw failed;
        }
    }

    private Optional<char[]> password(MailServer server) {
        return server.user().isEmpty() ? Optional.empty() : means.passwords().find(MailAccount.secret(server));
    }

    private void say(String key, Object... places) {
        desk.toasts().show(texts().get(key, places));
    }

    private static Texts texts() {
        return Texts.of(Departures.class);
    }
}
