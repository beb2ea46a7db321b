package app.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.OpenBook;
import app.kith.Parts;
import app.kith.people.Contact;
import app.kith.people.Email;
import app.kith.people.Name;
import app.kith.people.Reach;
import app.kith.people.Work;
import app.kith.platform.Request;
import app.kith.platform.Streams;
import app.kith.sharing.page.PageFetch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Runs commands for real over a fresh book in which two people of one family name stand.
abstract class CommandLineTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T09:00:00Z"), ZoneId.of("Europe/Lisbon"));

    @TempDir
    protected Path folder = Path.of("");

    private @Nullable OpenBook opened;
    protected String input = "";
    protected Locale language = Locale.UK;

    /// What a command came to.
    ///
    /// @param out the lines of standard output
    /// @param err the lines of standard error
    record Outcome(int exit, List<String> out, List<String> err) {}

    @BeforeEach
    final void openBook() {
        opened = new OpenBook(folder.resolve("kith.mv.db"), CLOCK, Locale.UK, pages());
        var jill = person("Jill", "Moreau", new Work("Northlight PR", "", "chief executive"),
                "jill@northlight.example");
        person("Marc", "Moreau", Work.NONE, "marc@retail.example");
        parts().notes().write(jill.id(), jill.called(), LocalDate.of(2026, 2, 1), "Plays golf most Sundays. Two sons.");
    }

    /// How pages are fetched; never, unless a test has a site of its own.
    protected PageFetch pages() {
        return PageFetch.never();
    }

    @AfterEach
    final void closeBook() {
        book().close();
    }

    protected final OpenBook book() {
        return Objects.requireNonNull(opened);
    }

    protected final Parts parts() {
        return book().parts();
    }

    protected Outcome kith(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var request = new Request(Request.Kind.COMMAND, List.of(arguments), folder, language);
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var exit = Run.run(book(), request, new Streams(in, out, err), () -> false);
        return new Outcome(exit, lines(out), lines(err));
    }

    protected Contact person(String given, String family, Work work, String email) {
        var contact = Contact.named(parts().book().newId(), Name.of(given, family), CLOCK.instant())
                .withWork(work)
                .withReach(Reach.NONE.withEmails(List.of(new Email("work", email))));
        parts().people().add(contact);
        return contact;
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    protected static void assertClean(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exit()).isZero();
    }
}
