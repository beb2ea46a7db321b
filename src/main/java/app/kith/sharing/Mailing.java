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
import java.util.function.BiConsumer;

/// Letters as mail: one to each contact, at the first address on their card that is one.
///
/// Any thread but the window's.
public final class Mailing {
    private static final String NOWHERE = "kith.invalid";

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
    /// have left when the line broke the user is asked later. To be called on a virtual thread; interrupting it cancels.
    ///
    /// @param cards each ready, of a contact with an address
    /// @param told what came of each, in their order
    public void send(Article article, List<LetterCard> cards, Sender sender, Smtp smtp, char[] password,
            BiConsumer<LetterCard, Outcome> told) {
        Map<Mail, LetterCard> letters = new LinkedHashMap<>();
        cards.forEach(card -> mail(card, sender).ifPresent(mail -> letters.put(mail, card)));
        Map<Mail, UUID> leaving = new HashMap<>();
        smtp.send(List.copyOf(letters.keySet()), password, mail -> {
            LetterCard card = letters.get(mail);
            if (card != null) {
                leaving.put(mail, shares.hand(article, card, Channel.SMTP, "", mail.messageId()).id());
            }
        }, (mail, outcome) -> {
            LetterCard card = letters.get(mail);
            if (card != null) {
                settle(card.contact().called(), Optional.ofNullable(leaving.get(mail)), outcome);
                told.accept(card, outcome);
            }
        });
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
