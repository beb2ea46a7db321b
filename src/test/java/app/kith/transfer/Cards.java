package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.kith.people.Contact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads and writes cards for the tests of this package.
final class Cards {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    static final Path CORPUS = Path.of("..", "shared", "data", "vcard");

    private Cards() {}

    static List<ReadCard> read(String text) {
        return read(text.replace("\n", "\r\n").getBytes(UTF_8));
    }

    static List<ReadCard> read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes), null);
    }

    static List<ReadCard> read(InputStream in, @Nullable Charset charset) {
        var all = new ArrayList<ReadCard>();
        try (var reader = new VcardReader(in, charset, ids(), CLOCK)) {
            for (ReadCard card = reader.next(); card != null; card = reader.next()) {
                all.add(card);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return all;
    }

    static ReadCard only(String text) {
        List<ReadCard> all = read(text);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " cards");
        }
        return all.getFirst();
    }

    static Contact contact(ReadCard card) {
        Contact contact = card.contact();
        if (contact == null) {
            throw new AssertionError("refused: " + card.findings());
        }
        return contact;
    }

    static String write(ReadCard card, VcardVersion version) {
        return write(contact(card), card.notes(), card.photo(), version);
    }

    static String write(Contact contact, List<Jotting> notes, @Nullable PictureFile photo, VcardVersion version) {
        var text = new StringWriter();
        try {
            List<Finding> findings = new VcardWriter(text, version).write(contact, notes, photo, "");
            if (!findings.isEmpty()) {
                throw new AssertionError(findings);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    /// What must come back after a round trip: everything but the id, the times and the order of what is only kept.
    static Contact lasting(Contact contact) {
        var none = new UUID(0, 0);
        return new Contact(
                none,
                contact.name(),
                contact.work(),
                contact.reach(),
                contact.met(),
                contact.about().withKept(contact.about().kept().stream().sorted().toList()),
                null,
                "",
                contact.uid(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".vcf")).sorted().toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static Supplier<UUID> ids() {
        var next = new AtomicLong();
        return () -> new UUID(0, next.incrementAndGet());
    }
}
