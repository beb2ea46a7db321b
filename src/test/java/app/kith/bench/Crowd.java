package app.kith.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/// A file of invented people for every program that is measured: the same seed makes the same people.
///
/// @param people how many
public record Crowd(int people) {
    private static final String[] GIVEN = {"Ana", "Jill", "Tunde", "Sana", "Marc", "Clara", "Erin", "Otto", "Inês",
            "Yuki",
            "Omar", "Léna", "Paul", "Rosa", "Iván", "Nora", "Hugo", "Mei", "Adam", "Zoë"};
    private static final String[] FAMILY = {"Moreau", "Okafor", "Kaur", "Vidal", "Martins", "Lowe", "Souza", "Müller",
            "Tanaka", "Haddad", "Novák", "Silva", "Weber", "Rossi", "Dubois", "Larsen", "Walsh", "Chen", "Popov",
            "Costa"};
    private static final String[] WORK = {"Northlight", "Baltic Freight", "Studio Kaur", "Retail Europe",
            "Harbour Bank",
            "Ferry Lines", "Green Mill", "Ghent Press", "Lyon Roasters", "Porto Notaries"};
    private static final String[] MATTER = {"plays golf most Sundays", "looks for a bilingual copywriter",
            "moves to the market hall in spring", "sings in a choir", "restores old sailing boats",
            "trains for a marathon",
            "writes about rail freight", "collects maps of the coast", "raises bees on the roof",
            "builds a school in Accra"};

    /// Writes them as vCard 3.0, which every program measured reads.
    public void write(Path file) throws IOException {
        Random random = new Random(7);
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int number = 0; number < people; number++) {
                out.write(card(random, number));
            }
        }
    }

    private static String card(Random random, int number) {
        String given = GIVEN[random.nextInt(GIVEN.length)];
        String family = FAMILY[random.nextInt(FAMILY.length)] + letters(number);
        String work = WORK[random.nextInt(WORK.length)];
        String matter = MATTER[random.nextInt(MATTER.length)];
        String other = WORK[random.nextInt(WORK.length)];
        return String.join("\r\n",
                "BEGIN:VCARD",
                "VERSION:3.0",
                "UID:kith-bench-" + number,
                "FN:" + given + " " + family,
                "N:" + family + ";" + given + ";;;",
                "ORG:" + work,
                "EMAIL;TYPE=INTERNET:" + (given + "." + family).toLowerCase(Locale.ROOT) + "@example.org",
                String.format(Locale.ROOT, "TEL;TYPE=WORK:+49 30 %06d", number),
                "NOTE:" + given + " " + matter + "\\, and spoke of " + other + " when we met.",
                "END:VCARD",
                "");
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26);
    }
}
