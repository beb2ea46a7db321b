package app.kith.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.notes.Note;
import app.kith.people.Contact;
import app.kith.people.Doubles;
import app.kith.people.Email;
import app.kith.people.PeopleOrder;
import app.kith.people.Photos;
import app.kith.people.Reach;
import app.kith.people.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VcardImportTest {
    private static final String TWO = """
            BEGIN:VCARD
            VERSION:3.0
            N:Moreau;Jill
            ORG:Northlight PR
            EMAIL;TYPE=WORK:jill@northlight.example
            TEL;TYPE=CELL:06 12 34 56 78
            NOTE:plays golf
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            N:Vidal;Marc
            ORG:Vidal & Co
            X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/marcvidal
            END:VCARD
            """;

    @TempDir
    private Path dir;
    private OpenBook open;
    private VcardImport cards;
    private final AtomicInteger backups = new AtomicInteger();

    @BeforeEach
    void open() {
        open = new OpenBook(dir);
        cards = new VcardImport(
                open.book,
                open.people,
                open.notes,
                new Photos(open.book, open.people),
                new Doubles(open.book, open.phones),
                open.phones,
                backups::incrementAndGet);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void newCardsComeWithTheirNotesAndOneUndoTakesThemBack() throws IOException {
        Preview preview = preview(TWO);
        assertThat(preview.rows()).extracting(PreviewRow::proposed).containsExactly(Choice.NEW, Choice.NEW);
        ImportReport report = cards.run(preview, Progress.NONE);
        assertThat(report).isEqualTo(new ImportReport("cards.vcf", 2, 0, 0, 0, List.of()));
        assertThat(backups).hasValue(1);
        List<Contact> people = everybody();
        assertThat(people).extracting(Contact::called).containsExactly("Jill Moreau", "Marc Vidal");
        assertThat(people.getFirst().origin()).isEqualTo("cards.vcf");
        assertThat(open.notes.of(people.getFirst().id())).extracting(Note::text).containsExactly("plays golf");
        open.book.journal().undo();
        assertThat(open.people.count()).isZero();
        assertThat(open.notes.count()).isZero();
        open.book.journal().redo();
        assertThat(everybody()).isEqualTo(people);
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        cards.run(preview(TWO), Progress.NONE);
        List<Contact> before = everybody();
        long revision = open.book.revision();
        Preview again = preview(TWO);
        assertThat(again.rows()).extracting(PreviewRow::proposed).containsOnly(Choice.MERGE);
        assertThat(again.rows()).allSatisfy(row -> assertThat(row.adds()).isEmpty());
        ImportReport report = cards.run(again, Progress.NONE);
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(everybody()).isEqualTo(before);
        assertThat(open.notes.count()).isEqualTo(1);
        assertThat(open.book.revision() - revision).isLessThan(5);
    }

    @Test
    void aMergeFillsBlanksAndOverwritesOnlyWhereChosen() throws IOException {
        Contact marc = open.add(
                open.named("Marc", "Vidal")
                        .withWork(new Work("Brandmakers", "", "Partner"))
                        .withReach(new Reach(List.of(new Email("", "marc@vidal.example")), List.of(), List.of(),
                                List.of())));
        String file = """
                BEGIN:VCARD
                VERSION:3.0
                N:Vidal;Marc
                ORG:Vidal & Co
                TITLE:Founder
                EMAIL:MARC@vidal.example
                TEL:+33 6 98 76 54 32
                BDAY:1971-02-03
                END:VCARD
                """;
        Preview preview = preview(file);
        PreviewRow row = preview.rows().getFirst();
        assertThat(row.proposed()).isEqualTo(Choice.MERGE);
        assertThat(row.sameness()).isEqualTo(Sameness.EMAIL);
        assertThat(row.adds()).containsExactlyInAnyOrder(Part.PHONE, Part.BIRTHDAY);
        assertThat(row.differs()).containsExactly(Part.ORGANISATION);
        assertThat(row.formerOrganisation()).isEqualTo("Brandmakers");
        assertThat(cards.differences(preview, 0))
                .containsExactly(new Difference(Part.ORGANISATION, "Brandmakers", "Vidal & Co"));
        cards.run(preview, Progress.NONE);
        Contact merged = open.people.find(marc.id()).orElseThrow();
        assertThat(merged.work()).isEqualTo(new Work("Brandmakers", "", "Partner"));
        assertThat(merged.reach().phones()).hasSize(1);
        assertThat(merged.reach().emails()).isEqualTo(marc.reach().emails());

        Preview overwriting = preview(file);
        overwriting.overwrite(0, true);
        cards.run(overwriting, Progress.NONE);
        assertThat(open.people.find(marc.id()).orElseThrow().work()).isEqualTo(new Work("Vidal & Co", "", "Founder"));
        open.book.journal().undo();
        assertThat(open.people.find(marc.id()).orElseThrow().work().organisation()).isEqualTo("Brandmakers");
    }

    @Test
    void aNameAloneIsLookedAtAndNotImportedUnlessChosen() throws IOException {
        open.add(open.named("Michael", "Brandt"));
        String file = "BEGIN:VCARD\nVERSION:3.0\nN:Brandt;Michael\nORG:Nordbau\nEMAIL:m.brandt@nordbau.example\nEND:VCARD\n";
        Preview preview = preview(file);
        assertThat(preview.rows().getFirst().proposed()).isEqualTo(Choice.LOOK);
        assertThat(cards.run(preview, Progress.NONE).left()).isEqualTo(1);
        assertThat(open.people.count()).isEqualTo(1);
        Preview chosen = preview(file);
        assertThat(chosen.choose(0, Choice.NEW)).isTrue();
        cards.run(chosen, Progress.NONE);
        assertThat(open.people.count()).isEqualTo(2);
        Preview merging = preview(file.replace("m.brandt@", "info@"));
        assertThat(merging.choose(0, Choice.MERGE)).isTrue();
        cards.run(merging, Progress.NONE);
        assertThat(open.people.count()).isEqualTo(2);
    }

    @Test
    void whoeverSharesAnAddressUnderAnotherNameIsNotMerged() throws IOException {
        cards.run(preview(TWO), Progress.NONE);
        Preview preview = preview("""
                BEGIN:VCARD
                VERSION:3.0
                N:Duval;Paul
                TEL:+33 6 12 34 56 78
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:Petit;Zoe
                EMAIL:jill@northlight.example
                END:VCARD
                """);
        assertThat(preview.rows()).extracting(PreviewRow::proposed).containsExactly(Choice.NEW, Choice.LOOK);
        assertThat(preview.rows()).extracting(PreviewRow::other).containsExactly("Jill Moreau", "Jill Moreau");
    }

    @Test
    void twoCardsOfOnePersonInOneFileBecomeOne() throws IOException {
        String file = """
                BEGIN:VCARD
                VERSION:3.0
                UID:1
                N:Nagy;Zsofia
                EMAIL:z@balaton.example
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                UID:2
                N:Nagy;Zsofia
                EMAIL:z@balaton.example
                TEL:+36 1 234 5678
                NOTE:sails
                END:VCARD
                """;
        Preview preview = preview(file);
        assertThat(preview.rows()).extracting(PreviewRow::proposed).containsExactly(Choice.NEW, Choice.MERGE);
        assertThat(preview.rows().get(1).otherLine()).isEqualTo(1);
        ImportReport report = cards.run(preview, Progress.NONE);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.merged()).isEqualTo(1);
        assertThat(everybody()).singleElement().satisfies(one -> {
            assertThat(one.reach().phones()).hasSize(1);
            assertThat(open.notes.of(one.id())).hasSize(1);
        });
        open.book.journal().undo();
        assertThat(open.people.count()).isZero();

        Preview skipping = preview(file);
        skipping.choose(0, Choice.SKIP);
        cards.run(skipping, Progress.NONE);
        assertThat(everybody()).singleElement().satisfies(one -> assertThat(one.reach().phones()).hasSize(1));
    }

    @Test
    void whoBroughtThemTogetherIsTheirCardAgain() throws IOException {
        cards.run(preview("""
                BEGIN:VCARD
                VERSION:4.0
                UID:urn:x:jill
                FN:Jill Moreau
                X-KITH-MET-THROUGH;X-KITH-UID="urn:x:ana":Ana Souza
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                UID:urn:x:ana
                FN:Ana Souza
                END:VCARD
                """), Progress.NONE);
        List<Contact> people = everybody();
        Contact ana = people.stream().filter(one -> one.called().equals("Ana Souza")).findFirst().orElseThrow();
        Contact jill = people.stream().filter(one -> one.called().equals("Jill Moreau")).findFirst().orElseThrow();
        assertThat(jill.met().through()).isEqualTo(ana.id());
        assertThat(jill.met().throughName()).isEqualTo("Ana Souza");
    }

    @Test
    void cancellingLeavesNothing() throws IOException {
        Preview preview = preview(many(3000));
        var stopping = new Progress() {
            private long seen;

            @Override
            public void at(long done, long total) {
                seen = done;
            }

            @Override
            public boolean cancelled() {
                return seen > 500;
            }
        };
        assertThatThrownBy(() -> cards.run(preview, stopping)).isInstanceOf(CancellationException.class);
        assertThat(open.people.count()).isZero();
        assertThat(open.notes.count()).isZero();
        assertThat(open.book.journal().nextUndo()).isEmpty();
    }

    @Test
    void aNoteTypedDuringAnImportIsKept() throws IOException {
        Contact ana = open.add(open.named("Ana", "Souza"));
        Preview preview = preview(many(2000));
        var typing = new Progress() {
            private boolean typed;

            @Override
            public void at(long done, long total) {
                if (done > 300 && !typed) {
                    typed = true;
                    open.notes.write(ana.id(), "Ana Souza", LocalDate.of(2026, 11, 22), "typed meanwhile");
                    assertThat(open.people.count()).isEqualTo(1);
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        cards.run(preview, typing);
        assertThat(open.notes.of(ana.id())).extracting(Note::text).containsExactly("typed meanwhile");
        assertThat(open.people.count()).isEqualTo(2001);
    }

    @Test
    void aFileThatChangedSinceThePreviewIsRefused() throws IOException {
        Preview preview = preview(TWO);
        Files.writeString(dir.resolve("cards.vcf"), TWO + TWO.replace("Jill", "Jack"));
        assertThatThrownBy(() -> cards.run(preview, Progress.NONE)).isInstanceOfSatisfying(
                ImportRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(ImportRefused.Why.CHANGED));
        assertThat(open.people.count()).isZero();
    }

    @Test
    void withoutABackupNothingIsImported() throws IOException {
        var failing = new VcardImport(
                open.book,
                open.people,
                open.notes,
                new Photos(open.book, open.people),
                new Doubles(open.book, open.phones),
                open.phones,
                () -> {
                    throw new IllegalStateException("no backup");
                });
        Preview preview = preview(TWO);
        assertThatThrownBy(() -> failing.run(preview, Progress.NONE)).isInstanceOf(IllegalStateException.class);
        assertThat(open.people.count()).isZero();
    }

    @Test
    void filesThatCannotBeImportedAreRefusedWithAReason() throws IOException {
        Path text = Files.writeString(dir.resolve("letter.txt"), "Dear Jill,\n\nthank you.\n");
        for (var refused : List.of(
                List.of(dir, ImportRefused.Why.NO_FILE),
                List.of(dir.resolve("gone.vcf"), ImportRefused.Why.NO_FILE),
                List.of(text, ImportRefused.Why.NO_CARD),
                List.of(dir.resolve("Contacts.abbu"), ImportRefused.Why.APPLE_ARCHIVE))) {
            assertThatThrownBy(() -> cards.preview((Path) refused.get(0), Optional.empty(), Progress.NONE))
                    .isInstanceOfSatisfying(ImportRefused.class, failure -> {
                        assertThat(failure.why()).isEqualTo(refused.get(1));
                        assertThat(new ImportTexts().refused(failure)).isNotBlank();
                    });
        }
    }

    @Test
    void absurdlyLongTextsAreCutAndReported() throws IOException {
        String longest = "x".repeat(30_000);
        ImportReport report = cards.run(preview("BEGIN:VCARD\nVERSION:3.0\nN:" + longest + ";Ann\nORG:" + longest
                + "\nCATEGORIES:" + longest + "\nX-KITH-COMMON:" + longest + "\nEND:VCARD\n"), Progress.NONE);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.findings()).extracting(Finding::reason).containsExactly(Reason.PROPERTY_TOO_LONG);
    }

    @Test
    void theReportSaysWhatWasLeftOutAndWhere() throws IOException {
        Preview preview = preview("junk\n" + TWO + "BEGIN:VCARD\nVERSION:3.0\nNOTE:nobody\nEND:VCARD\n");
        assertThat(preview.counts()).containsEntry(Choice.SKIP, 2);
        ImportReport report = cards.run(preview, Progress.NONE);
        var texts = new ImportTexts();
        assertThat(texts.report(report)).containsExactly(
                "Import of cards.vcf",
                "2 new cards, 0 merged, 0 unchanged, 2 left out.",
                "What was left out or mended:",
                "line 1: text that belongs to no card; left out",
                "line 16: no name and no address; left out");
        assertThat(texts.why(preview.rows().getLast())).isEqualTo("line 16: no name and no address; left out");
    }

    private Preview preview(String text) throws IOException {
        Path file = Files.writeString(dir.resolve("cards.vcf"), text);
        return cards.preview(file, Optional.empty(), Progress.NONE);
    }

    private List<Contact> everybody() {
        return open.people.all(open.people.ids(PeopleOrder.NAME));
    }

    private static String many(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("BEGIN:VCARD\nVERSION:3.0\nN:Family%d;Given%d\nEMAIL:g%d@example.com\nNOTE:note %d\nEND:VCARD\n"
                    .formatted(i, i, i, i));
        }
        return text.toString();
    }
}
