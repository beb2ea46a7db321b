package app.kith.bench;

import app.kith.book.Book;
import app.kith.notes.Notes;
import app.kith.notes.NotesSource;
import app.kith.people.Contact;
import app.kith.people.Doubles;
import app.kith.people.Name;
import app.kith.people.People;
import app.kith.people.PeopleSource;
import app.kith.people.Phones;
import app.kith.people.Photos;
import app.kith.search.Search;
import app.kith.search.SearchOrder;
import app.kith.transfer.CsvExport;
import app.kith.transfer.CsvForm;
import app.kith.transfer.PeopleSheet;
import app.kith.transfer.Preview;
import app.kith.transfer.Progress;
import app.kith.transfer.VcardExport;
import app.kith.transfer.VcardImport;
import app.kith.transfer.VcardVersion;
import app.kith.transfer.Who;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/// Measures a large import, preview to index, with somebody typing notes meanwhile, and the exports of the same people.
///
/// Run with `-Xmx512m -XX:+UseSerialGC`; the argument is the number of cards, 100,000 without one.
public final class TransferBench {
    private static final String[] WORDS = ("golf sails reads travels writes tends keeps mends sings paints bakes hikes "
            + "boats bees trains roses chess tea maps clocks choirs bridges harbours orchards printing glass copper")
            .split(" ");

    private TransferBench() {}

    public static void main(String[] arguments) throws Exception {
        int cards = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path dir = Files.createTempDirectory("kith-bench");
        Path file = write(dir.resolve("people.vcf"), cards);
        say("cards", cards, "in MB", Files.size(file) >> 20);
        Book book = Book.open(dir.resolve("kith.mv.db"), Clock.system(java.time.ZoneId.systemDefault()));
        var phones = new Phones(Locale.GERMANY);
        var notes = new Notes(book);
        var people = new People(book, phones, List.of(notes));
        var photos = new Photos(book, people);
        var imports = new VcardImport(book, people, notes, photos, new Doubles(book, phones), phones, () -> {});
        try (var search = new Search(
                dir.resolve("index"),
                book,
                List.of(new PeopleSource(book), new NotesSource(book)))) {
            Contact ana = Contact.named(book.newId(), Name.of("Ana", "Souza"), book.clock().instant());
            people.add(ana);
            long start = System.nanoTime();
            Preview preview = imports.preview(file, Optional.empty(), Progress.NONE);
            say("preview ms", millis(start), "heap MB", heap());
            measureImport(imports, preview, search, notes, ana.id(), "Family" + (cards - 1));
        }
        measureExports(dir, people, notes, photos);
        book.close();
    }

    private static void measureImport(
            VcardImport imports,
            Preview preview,
            Search search,
            Notes notes,
            UUID ana,
            String last)
            throws Exception {
        var typing = new AtomicBoolean(true);
        var waits = Collections.synchronizedList(new ArrayList<Long>());
        Thread writer = Thread.ofPlatform().start(() -> {
            while (typing.get()) {
                long start = System.nanoTime();
                notes.write(ana, "Ana Souza", LocalDate.now(java.time.ZoneId.systemDefault()), "typed meanwhile");
                waits.add(millis(start));
                pause(Duration.ofMillis(200));
            }
        });
        long start = System.nanoTime();
        long processor = cpu();
        imports.run(preview, Progress.NONE);
        long stored = millis(start);
        typing.set(false);
        writer.join();
        while (search.find(last, SearchOrder.BEST, 1).ids().isEmpty()) {
            pause(Duration.ofMillis(20));
        }
        say("import: stored ms", stored, "indexed ms", millis(start), "processor ms", (cpu() - processor) / 1_000_000);
        Collections.sort(waits);
        say("note saved meanwhile: saves", waits.size(), "median ms", waits.get(waits.size() / 2), "longest ms",
                waits.getLast());
        say("heap MB", heap());
    }

    private static void measureExports(Path dir, People people, Notes notes, Photos photos) throws IOException {
        var sheet = new PeopleSheet(people);
        for (int round = 0; round < 4; round++) {
            long start = System.nanoTime();
            long processor = cpu();
            long rows = new CsvExport(CsvForm.USUAL)
                    .write(sheet, Who.EVERYBODY, sheet.fields(), dir.resolve("people.csv"), Progress.NONE);
            say("CSV rows", rows, "ms", millis(start), "processor ms", (cpu() - processor) / 1_000_000);
        }
        long start = System.nanoTime();
        new VcardExport(people, notes, photos::jpeg)
                .write(Who.EVERYBODY, VcardVersion.V4, dir.resolve("out.vcf"), Progress.NONE);
        say("vCard ms", millis(start), "MB", Files.size(dir.resolve("out.vcf")) >> 20);
    }

    private static Path write(Path file, int cards) throws IOException {
        var random = new Random(20261122);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < cards; i++) {
                out.write("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:urn:uuid:" + new UUID(random.nextLong(), i) + "\r\n");
                out.write("N:Family" + i + ";Given" + i % 5000 + ";;;\r\nFN:Given" + i % 5000 + " Family" + i + "\r\n");
                out.write("ORG:Company " + i % 7000 + ";Sales\r\nTITLE:Manager\r\n");
                out.write("EMAIL;TYPE=WORK,pref:p" + i + "@company.example\r\nEMAIL;TYPE=HOME:p" + i
                        + "@home.example\r\n");
                out.write("TEL;TYPE=CELL:+49 171 " + (1_000_000 + i) + "\r\nTEL;TYPE=WORK:+49 30 " + (2_000_000 + i)
                        + "\r\n");
                out.write("ADR;TYPE=WORK:;;Street " + i
                        + ";Berlin;;10115;Germany\r\nBDAY:1980-05-09\r\nCATEGORIES:golf,press\r\n");
                out.write("NOTE:");
                for (int word = 0; word < 40; word++) {
                    out.write(WORDS[random.nextInt(WORDS.length)] + random.nextInt(100) + " ");
                }
                out.write("\r\nEND:VCARD\r\n");
            }
        }
        return file;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static long cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void say(Object... words) {
        for (Object word : words) {
            System.out.print(word + " ");
        }
        System.out.println();
    }
}
