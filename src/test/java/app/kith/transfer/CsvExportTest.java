package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.people.About;
import app.kith.people.Contact;
import app.kith.people.Email;
import app.kith.people.PartialDate;
import app.kith.people.Phone;
import app.kith.people.Reach;
import app.kith.people.Work;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {
    private static final List<String> SOME = List.of("name", "emails", "phones", "birthday");

    @TempDir
    private Path dir;
    private OpenBook open;
    private Path target;
    private Contact jill;
    private Contact marc;

    @BeforeEach
    void fill() {
        open = new OpenBook(dir);
        target = dir.resolve("people.csv");
        jill = open.add(
                open.named("Jill", "Moreau")
                        .withWork(new Work("Northlight; \"PR\"", "", "CEO"))
                        .withReach(new Reach(
                                List.of(new Email("work", "jill@northlight.example"),
                                        new Email("", "j@moreau.example")),
                                List.of(new Phone("mobile", "+33 6 12 34 56 78")),
                                List.of(),
                                List.of()))
                        .withAbout(About.NOTHING.withBirthday(new PartialDate(0, 5, 9))),
                "plays golf\nmost Sundays");
        marc = open.add(open.named("Marc", "Vidal"));
        open.add(open.named("Sam", "Sample").withOrigin(Contact.SAMPLE, ""), "never goes out");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void repeatingFieldsAreNumberedToTheFullestContact() throws IOException {
        long rows = new CsvExport(new CsvForm(CsvForm.Separator.COMMA, false, false))
                .write(new PeopleSheet(open.people), Who.EVERYBODY, SOME, target, Progress.NONE);
        assertThat(rows).isEqualTo(2);
        assertThat(Files.readString(target)).isEqualTo("""
                Name,E-mail 1 label,E-mail 1,E-mail 2 label,E-mail 2,Phone 1 label,Phone 1,Birthday
                Jill Moreau,work,jill@northlight.example,,j@moreau.example,mobile,+33 6 12 34 56 78,--05-09
                Marc Vidal,,,,,,,
                """.replace("\n", "\r\n"));
    }

    @Test
    void theSafeFormQuotesWhatASpreadsheetWouldRun() throws IOException {
        write(CsvForm.USUAL, Who.EVERYBODY, List.of("name", "phones"));
        assertThat(Files.readString(target)).startsWith("\uFEFFName,").contains("\"'+33 6 12 34 56 78\"");
    }

    @Test
    void theSeparatorIsTheOneChosen() throws IOException {
        write(new CsvForm(CsvForm.Separator.SEMICOLON, false, true), Who.EVERYBODY, List.of("name", "organisation"));
        assertThat(Files.readAllLines(target)).contains("Jill Moreau;\"Northlight; \"\"PR\"\"\"");
        write(new CsvForm(CsvForm.Separator.TAB, false, true), Who.EVERYBODY, List.of("name", "title"));
        assertThat(Files.readAllLines(target)).contains("Jill Moreau\tCEO");
    }

    @Test
    void chosenPeopleComeInTheirOrder() throws IOException {
        write(CsvForm.USUAL, Who.of(List.of(marc.id(), jill.id())), List.of("name"));
        assertThat(Files.readAllLines(target)).containsExactly("\uFEFFName", "Marc Vidal", "Jill Moreau");
    }

    @Test
    void notesStandBesideTheNameOfTheirContact() throws IOException {
        var sheet = new NotesSheet(open.people, open.notes);
        new CsvExport(CsvForm.USUAL)
                .write(sheet, Who.EVERYBODY, List.of("name", "date", "note"), target, Progress.NONE);
        assertThat(Files.readString(target))
                .isEqualTo("\uFEFFName,Date,Note\r\nJill Moreau,2026-03-12,\"plays golf\nmost Sundays\"\r\n");
    }

    @Test
    void everyFieldCanBeReadBack() throws IOException {
        var sheet = new PeopleSheet(open.people);
        write(new CsvForm(CsvForm.Separator.COMMA, false, false), Who.EVERYBODY, sheet.fields());
        try (var csv = CsvReader.builder().ofNamedCsvRecord(target, UTF_8)) {
            var first = csv.iterator().next();
            assertThat(first.getField("Given name")).isEqualTo("Jill");
            assertThat(first.getField("Organisation")).isEqualTo("Northlight; \"PR\"");
            assertThat(first.getField("UID")).isEqualTo("urn:uuid:" + jill.id());
        }
    }

    @Test
    void cancellingLeavesTheFormerFileAndNothingElse() throws IOException {
        for (int i = 0; i < 600; i++) {
            open.add(open.named("A" + i, "B"));
        }
        Files.writeString(target, "former");
        var stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        var export = new CsvExport(CsvForm.USUAL);
        var sheet = new PeopleSheet(open.people);
        assertThatThrownBy(() -> export.write(sheet, Who.EVERYBODY, SOME, target, stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(Files.readString(target)).isEqualTo("former");
        try (var all = Files.list(dir)) {
            assertThat(all.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private void write(CsvForm form, Who who, List<String> fields) throws IOException {
        new CsvExport(form).write(new PeopleSheet(open.people), who, fields, target, Progress.NONE);
    }
}
