package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.people.About;
import app.kith.people.Anniversary;
import app.kith.people.Contact;
import app.kith.people.CustomField;
import app.kith.people.Email;
import app.kith.people.Link;
import app.kith.people.Met;
import app.kith.people.Name;
import app.kith.people.PartialDate;
import app.kith.people.Phone;
import app.kith.people.PostalAddress;
import app.kith.people.Reach;
import app.kith.people.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VcardExportTest {
    private static final long SEED = Long.getLong("kith.seed", 20261122);
    private static final String[] WORDS = {
            "Ana", "Müller", "O'Neil", "a, b; c", "x:y", "back\\slash", "\"quoted\"", "田中", "😀 smile", "=1+1",
            "é".repeat(90),
            "two  blanks", "tab", "semi;colon", "comma,comma", "https://a.example/?q=1&r=%20"};

    @ParameterizedTest
    @EnumSource(VcardVersion.class)
    void everyFieldOfOursComesBack(VcardVersion version) {
        int contacts = Integer.getInteger("kith.contacts", 200);
        for (int i = 0; i < contacts; i++) {
            var random = new Random(SEED + i);
            Contact sent = any(random);
            var notes = List.of(
                    new Jotting(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)), word(random) + "\nline", true),
                    new Jotting(LocalDate.of(2026, 5, 1), word(random), false));
            String text = Cards.write(sent, notes, null, version);
            ReadCard back = Cards.read(text.getBytes(UTF_8)).getFirst();
            assertThat(Cards.lasting(Cards.contact(back))).describedAs("seed %d%n%s", SEED + i, text)
                    .isEqualTo(Cards.lasting(sent));
            assertThat(back.notes()).isEqualTo(notes);
        }
    }

    @Test
    void theSamplePeopleStayAndPhotosGoAlong(@TempDir Path dir) throws IOException {
        try (var open = new OpenBook(dir)) {
            var through = open.add(open.named("Ana", "Souza"));
            open.add(
                    open.named("Jill", "Moreau")
                            .withPhoto("abc")
                            .withMet(new Met("", "", null, through.id(), "Ana Souza")),
                    "golf");
            open.add(open.named("Sam", "Sample").withOrigin(Contact.SAMPLE, ""));
            byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
            var export = new VcardExport(open.people, open.notes, hash -> Optional.of(picture));
            Path target = dir.resolve("people.vcf");
            var written = export.write(Who.EVERYBODY, VcardVersion.V4, target, Progress.NONE);
            assertThat(written).isEqualTo(new VcardExport.Written(2, List.of()));
            List<ReadCard> back = Cards.read(Files.readAllBytes(target));
            assertThat(back).extracting(card -> Cards.contact(card).called())
                    .containsExactly("Ana Souza", "Jill Moreau");
            assertThat(back.getLast().photo()).isEqualTo(PictureFile.of(picture));
            assertThat(back.getLast().throughUid()).isEqualTo("urn:uuid:" + through.id());
            assertThat(back.getLast().notes()).extracting(Jotting::date).containsExactly(LocalDate.of(2026, 3, 12));
        }
    }

    private static Contact any(Random random) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var name = new Name(
                random.nextBoolean() ? "" : "written " + word(random),
                random.nextBoolean() ? "" : "Dr.",
                word(random),
                random.nextBoolean() ? "" : word(random),
                word(random),
                "",
                random.nextBoolean() ? "" : word(random),
                random.nextBoolean() ? "" : word(random),
                "");
        return new Contact(
                id,
                name,
                new Work(word(random), random.nextBoolean() ? "" : word(random), word(random)),
                reach(random),
                new Met(word(random), word(random), date(random), null, word(random)),
                about(random),
                null,
                "",
                "urn:x:" + random.nextInt(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static Reach reach(Random random) {
        var emails = new ArrayList<Email>();
        var phones = new ArrayList<Phone>();
        var addresses = new ArrayList<PostalAddress>();
        var links = new ArrayList<Link>();
        for (int i = random.nextInt(4); i > 0; i--) {
            emails.add(new Email(label(random), "a" + i + "@b.example"));
            phones.add(new Phone(label(random), "+33 6 " + i + random.nextInt(100_000)));
            addresses.add(new PostalAddress(
                    label(random), "", "", word(random) + i, word(random), "", "69" + i,
                    random.nextBoolean() ? "" : "France"));
            links.add(new Link(random.nextBoolean() ? "LinkedIn" : label(random), "https://a.example/in/" + i, true));
            links.add(new Link(label(random), "https://b.example/" + i, random.nextBoolean()));
            links.add(new Link("Jabber", "xmpp:a" + i + "@b.example", true));
        }
        return new Reach(emails, phones, addresses, links);
    }

    private static About about(Random random) {
        var anniversaries = new ArrayList<Anniversary>();
        var custom = new ArrayList<CustomField>();
        for (int i = random.nextInt(4); i > 0; i--) {
            anniversaries.add(new Anniversary(random.nextBoolean() ? "anniversary" : "met " + i, date(random)));
            custom.add(new CustomField(random.nextBoolean() ? "spouse" : "hobby", word(random) + i));
            custom.add(new CustomField("shoe " + i, word(random) + "\nsecond line"));
        }
        return new About(
                random.nextBoolean() ? null : date(random),
                anniversaries.stream().distinct().toList(),
                word(random),
                List.of("golf", "a, b"),
                List.of("fr", "en-GB"),
                custom,
                List.of("X-QQ:" + random.nextInt(), "item1.X-ODD;A=b:c\\,d"));
    }

    private static PartialDate date(Random random) {
        int year = 1900 + random.nextInt(200);
        return switch (random.nextInt(4)) {
            case 0 -> new PartialDate(year, 0, 0);
            case 1 -> new PartialDate(year, 1 + random.nextInt(12), 0);
            case 2 -> new PartialDate(0, 1 + random.nextInt(12), 1 + random.nextInt(28));
            default -> new PartialDate(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
    }

    private static String label(Random random) {
        return List.of("", "work", "home", "mobile", "Parzelle", "Work", "summer; house").get(random.nextInt(7));
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
