package app.kith.sharing;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.sharing.mail.Answer;
import app.kith.sharing.mail.AnswerReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Answers that came by mail: an `.eml` or `.mbox` file is read for what answers a share, by `In-Reply-To` or `References`.
///
/// Any thread but the window's.
public final class Replies {
    private final Book book;
    private final People people;
    private final Shares shares;

    /// The answers to the shares of a book.
    public Replies(Book book, People people, Shares shares) {
        this.book = book;
        this.people = people;
        this.shares = shares;
    }

    /// Reads mails from a file and notes which shares they answer, as one step. A share that was answered already keeps its
    /// first answer.
    ///
    /// @throws IOException when the file cannot be read; then nothing was noted
    public Read read(Path file) throws IOException {
        Map<UUID, Found> found = new LinkedHashMap<>();
        var mails = new int[1];
        AnswerReader.read(file, answer -> {
            mails[0]++;
            share(answer).ifPresent(share -> {
                var one = new Found(share, when(answer, share));
                found.merge(share.id(), one, (first, later) -> later.when().isBefore(first.when()) ? later : first);
            });
        });
        return new Read(mails[0], noted(List.copyOf(found.values())));
    }

    private Optional<Share> share(Answer answer) {
        return answer.answers()
                .stream()
                .flatMap(id -> shares.ofMessage(id).stream())
                .findFirst()
                .filter(share -> share.replied() == null);
    }

    private List<Reply> noted(List<Found> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        return book.write(StepName.of("step.share.replied", String.valueOf(found.size())), writer -> {
            var replies = new ArrayList<Reply>();
            for (Found each : found) {
                Share share = shares.replied(writer, each.share(), each.when());
                replies.add(new Reply(share.id(), share.contact(),
                        people.find(writer, share.contact()).map(Contact::called).orElse(""), days(share, each)));
            }
            return replies;
        });
    }

    private long days(Share share, Found found) {
        Instant sent = share.sent();
        return ChronoUnit.DAYS.between(day(sent == null ? found.when() : sent), day(found.when()));
    }

    /// A mail's own date is its sender's word: none, one before the letter or one to come is not believed.
    private Instant when(Answer answer, Share share) {
        Instant now = book.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Instant sent = share.sent();
        Instant earliest = sent == null ? share.created() : sent;
        return answer.sent().filter(when -> !when.isBefore(earliest) && !when.isAfter(now)).orElse(now);
    }

    private LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, book.clock().getZone());
    }

    /// What was found in a file.
    ///
    /// @param mails how many were read
    public record Read(int mails, List<Reply> replies) {
        /// Copies the list.
        public Read {
            replies = List.copyOf(replies);
        }
    }

    /// An answer that was noted.
    ///
    /// @param called the contact's name
    /// @param days between the share and the answer, in calendar days of the user's zone
    public record Reply(UUID share, UUID contact, String called, long days) {}

    private record Found(Share share, Instant when) {}
}
