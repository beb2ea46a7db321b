package app.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.people.Contact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An answer finds its share by what it answers, and is noted once.
class RepliesTest {
    @TempDir
    private Path folder;
    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T09:30:00Z"), ZoneId.of("Europe/Lisbon"));
    private SharingBook at;
    private Replies replies;
    private Contact jill;
    private Share sent;

    @BeforeEach
    void open() {
        at = new SharingBook(folder, clock);
        replies = new Replies(at.book, at.people, at.shares);
        jill = at.person("Jill", "Moreau", "jill@northlight.example");
        sent = at.send(at.ads(), jill);
        clock.add(Duration.ofDays(3));
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void anAnswerIsNotedWithItsDays() throws IOException {
        Replies.Read read = replies.read(mail("In-Reply-To: " + sent.messageId(), "Mon, 23 Nov 2026 00:30:00 +0000"));
        assertThat(read.mails()).isEqualTo(1);
        assertThat(read.replies()).containsExactly(new Replies.Reply(sent.id(), jill.id(), "Jill Moreau", 1));
        assertThat(at.shares.find(sent.id()).orElseThrow().replied()).isEqualTo(Instant.parse("2026-11-23T00:30:00Z"));
        assertThat(at.entries(jill.id()).getFirst().answered()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(replies.read(mail("In-Reply-To: " + sent.messageId(), "Tue, 24 Nov 2026 00:30:00 +0000")).replies())
                .isEmpty();
        at.book.journal().undo();
        assertThat(at.shares.find(sent.id()).orElseThrow().replied()).isNull();
        assertThat(at.entries(jill.id()).getFirst().answered()).isNull();
    }

    @Test
    void anAnswerFurtherDownTheThreadIsFoundByItsReferences() throws IOException {
        assertThat(replies.read(mail("In-Reply-To: <other@x.example>\nReferences: " + sent.messageId()
                + " <other@x.example>", "Mon, 23 Nov 2026 10:00:00 +0000")).replies()).hasSize(1);
    }

    @Test
    void aDateThatCannotBeIsNotBelieved() throws IOException {
        assertThat(replies.read(mail("In-Reply-To: " + sent.messageId(), "Mon, 23 Nov 2020 10:00:00 +0000")).replies())
                .containsExactly(new Replies.Reply(sent.id(), jill.id(), "Jill Moreau", 3));
    }

    @Test
    void whatWasAnsweredWasSent() throws IOException {
        Article two = at.article("https://a.example/two", "Two");
        at.letter(at.drafts.about(two), jill, "The second chart.");
        Share handed = at.hand(two, jill);
        clock.add(Duration.ofDays(2));
        assertThat(
                replies.read(mail("In-Reply-To: " + handed.messageId(), "Fri, 27 Nov 2026 09:00:00 +0000")).replies())
                .containsExactly(new Replies.Reply(handed.id(), jill.id(), "Jill Moreau", 2));
        assertThat(at.shares.toAsk()).isEmpty();
        assertThat(at.entries(jill.id())).hasSize(2);
    }

    @Test
    void otherMailsAreLeftAlone() throws IOException {
        Replies.Read read = replies.read(mail("In-Reply-To: <unknown@x.example>", "Mon, 23 Nov 2026 10:00:00 +0000"));
        assertThat(read.mails()).isEqualTo(1);
        assertThat(read.replies()).isEmpty();
        assertThatThrownBy(() -> replies.read(folder.resolve("gone.eml"))).isInstanceOf(IOException.class);
    }

    private Path mail(String headers, String date) throws IOException {
        return Files.writeString(folder.resolve("answer.eml"),
                "From: jill@northlight.example\nDate: " + date + "\n" + headers + "\n\nThank you.\n");
    }
}
