package app.kith.sharing;

import app.kith.people.Email;
import app.kith.sharing.mail.Mail;
import app.kith.sharing.mail.MailAddress;
import app.kith.sharing.mail.Outcome;
import app.kith.sharing.mail.Smtp;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/// Letters as mail: one to each contact, at the first address on their card that is one.
///
/// Any thread but the window's.
public final class Mailing {
    private static final String NOWHERE = "kith.invalid";
    private static final int ASKING = 100;

    private final Clock clock;
    private final Shares shares;

    /// @param clock says when a letter was written
    public Mailing(Clock clock, Shares shares) {
        this.clock = clock;
        this.shares = shares;
    }

    /// The letter as mail; empty when the contact has no address.
    public Optional<Mail> mail(LetterCard card, Sender sender) {
        Optional<MailAddress> from = MailAddress.read(sender.name(), sender.address());
        String domain = from.map(MailAddress::domain).orElse(NOWHERE);
        return address(card).map(to -> new Mail(from, to, card.composed().subject(), card.composed().text(),
                Mail.messageId(card.letter().id(), domain), ZonedDateTime.now(clock)));
    }

    /// The address a letter goes to.
    public Optional<MailAddress> address(LetterCard card) {
        return card.contact()
                .reach()
                .emails()
                .stream()
                .map(Email::address)
                .flatMap(address -> MailAddress.read(card.contact().called(), address).stream())
                .findFirst();
    }

    /// Hands letters to a mail server. What it accepted is logged at once and once; what it did not stays a draft; of what may
    /// have left when the line broke the user is asked later.
    ///
    /// @param cards each ready, of a contact with an address
    /// @param cancelled asked every tenth of a second; what was not handed over by then stays a draft
    /// @param told what came of each, in their order, on the calling thread
    public void send(
            Article article,
            List<LetterCard> cards,
            Sender sender,
            Smtp smtp,
            char[] password,
            BooleanSupplier cancelled,
            BiConsumer<LetterCard, Outcome> told) {
        Map<Mail, LetterCard> letters = new LinkedHashMap<>();
        cards.forEach(card -> mail(card, sender).ifPresent(mail -> letters.put(mail, card)));
        Map<Mail, UUID> leaving = new HashMap<>();
        var errands = new LinkedBlockingQueue<Runnable>();
        // The line is cut by interrupting its thread, which therefore must never touch the book.
        Thread line = Thread.ofVirtual()
                .name("smtp")
                .start(() -> smtp.send(List.copyOf(letters.keySet()), password,
                        mail -> done(errands,
                                () -> Optional.ofNullable(letters.get(mail))
                                        .ifPresent(card -> leaving.put(mail,
                                                shares.hand(article, card, Channel.SMTP, "", mail.messageId()).id()))),
                        (mail, outcome) -> errands.add(() -> Optional.ofNullable(letters.get(mail)).ifPresent(card -> {
                            settle(card.contact().called(), Optional.ofNullable(leaving.get(mail)), outcome);
                            told.accept(card, outcome);
                        }))));
        run(errands, line, cancelled);
    }

    /// Has an errand run on the thread of the book's, and waits for it.
    private static void done(LinkedBlockingQueue<Runnable> errands, Runnable errand) {
        var done = new CompletableFuture<Boolean>();
        errands.add(() -> {
            try {
                errand.run();
                done.complete(true);
            } catch (RuntimeException failed) {
                done.completeExceptionally(failed);
            }
        });
        done.join();
    }

    private static void run(LinkedBlockingQueue<Runnable> errands, Thread line, BooleanSupplier cancelled) {
        while (line.isAlive() || !errands.isEmpty()) {
            if (cancelled.getAsBoolean()) {
                line.interrupt();
            }
            try {
                Runnable errand = errands.poll(ASKING, TimeUnit.MILLISECONDS);
                if (errand != null) {
                    errand.run();
                }
            } catch (InterruptedException stop) {
                line.interrupt();
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void settle(String called, Optional<UUID> share, Outcome outcome) {
        share.ifPresent(id -> {
            switch (outcome) {
                case Outcome.Accepted _ -> shares.accepted(called, id);
                case Outcome.Unclear _ -> {
                    // It stays handed over, and the user is asked.
                }
                default -> shares.notSent(called, id);
            }
        });
    }
}
