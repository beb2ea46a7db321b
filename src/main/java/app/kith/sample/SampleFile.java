package app.kith.sample;

import app.kith.people.CardText;
import app.kith.people.QuickEntry;
import app.kith.sample.SampleCard.SampleEntry;
import app.kith.sample.SampleCard.SampleNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// Reads `people.txt` in the user's language, else in English. Its form is told at its beginning.
final class SampleFile {
    private static final Pattern ENTRY = Pattern.compile("([<>=?]) (\\d+) (?:([A-Z]+) )?(.+)");
    private static final Pattern NOTE = Pattern.compile("(\\*?)(\\d+) (.+)");

    private final QuickEntry entry = new QuickEntry(CardText.NONE, Locale.UK);
    private final List<SampleCard> cards = new ArrayList<>();
    private final List<SampleNote> notes = new ArrayList<>();
    private final List<SampleEntry> entries = new ArrayList<>();
    private String front = "";
    private String how = "";
    private String town = "";
    private String country = "";
    private int met;

    private SampleFile() {}

    static List<SampleCard> read(Locale language) {
        return new SampleFile().cards(text(language));
    }

    private List<SampleCard> cards(String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::line);
        finish();
        return cards;
    }

    private void line(String line) {
        String plain = line.strip();
        if (!line.startsWith(" ")) {
            finish();
            front = plain;
        } else if (plain.startsWith("met ")) {
            met = Integer.parseInt(plain.substring(4));
        } else if (plain.startsWith("how ")) {
            how = plain.substring(4);
        } else if (plain.startsWith("at ")) {
            int comma = plain.lastIndexOf(", ");
            town = plain.substring(3, comma);
            country = plain.substring(comma + 2);
        } else if (plain.startsWith("+ ")) {
            SampleNote last = notes.removeLast();
            notes.add(new SampleNote(last.age(), last.pinned(), last.text() + "\n" + plain.substring(2)));
        } else if ("<>=?".indexOf(plain.charAt(0)) >= 0) {
            entry(plain);
        } else {
            note(plain);
        }
    }

    private void entry(String line) {
        var entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new IllegalStateException("Not a line of the sample people: " + line);
        }
        entries.add(new SampleEntry(entry.group(1).charAt(0), Integer.parseInt(entry.group(2)),
                Objects.requireNonNullElse(entry.group(3), ""),
                entry.group(4)));
    }

    private void note(String line) {
        var note = NOTE.matcher(line);
        if (!note.matches()) {
            throw new IllegalStateException("Not a line of the sample people: " + line);
        }
        notes.add(new SampleNote(Integer.parseInt(note.group(2)), !note.group(1).isEmpty(), note.group(3)));
    }

    private void finish() {
        if (!front.isEmpty()) {
            cards.add(new SampleCard(entry.read(front), met, how, town, country, List.copyOf(notes),
                    List.copyOf(entries)));
        }
        notes.clear();
        entries.clear();
        how = "";
    }

    private static String text(Locale language) {
        var own = SampleFile.class.getResourceAsStream("people_" + language.getLanguage() + ".txt");
        try (var file = own != null ? own : SampleFile.class.getResourceAsStream("people.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
