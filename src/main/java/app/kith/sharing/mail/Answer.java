package app.kith.sharing.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is read of a mail that came back.
///
/// @param messageId its own, with angle brackets; may be empty
/// @param answers the message ids it answers, the nearest first: `In-Reply-To`, then `References` from the end (RFC 5322,
///            section 3.6.4)
/// @param from the address it came from; empty when there is none to read
/// @param sent when, by its own `Date`
public record Answer(String messageId, List<String> answers, String from, String subject, Optional<Instant> sent) {
    /// Copies the list.
    public Answer {
        answers = List.copyOf(answers);
    }
}
