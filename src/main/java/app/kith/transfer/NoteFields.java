package app.kith.transfer;

import app.kith.notes.Note;
import ezvcard.VCard;
import ezvcard.property.Revision;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gathers the notes of a card.
///
/// A note is dated by Kith's own parameter, else by `CREATED` (RFC 9554, section 4.2), else by the card's `REV`, else today.
final class NoteFields {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2}).*");

    private final LocalDate today;
    private final LocalDate revised;
    private final List<Jotting> notes = new ArrayList<>();

    NoteFields(VCard card, Clock clock) {
        today = LocalDate.now(clock);
        revised = revision(card.getRevision());
    }

    boolean take(ezvcard.property.Note note) {
        String text = Words.lines(note.getValue());
        if (!text.isEmpty()) {
            boolean pinned = "true".equalsIgnoreCase(note.getParameter(Xkith.PINNED));
            notes.add(new Jotting(date(note), text, pinned));
        }
        return true;
    }

    List<Jotting> read(int line, List<Finding> findings) {
        if (notes.stream().allMatch(note -> note.text().length() <= Note.LONGEST)) {
            return List.copyOf(notes);
        }
        findings.add(new Finding(line, Reason.NOTE_PARTED, ""));
        var parted = new ArrayList<Jotting>();
        for (Jotting note : notes) {
            String rest = note.text();
            while (!rest.isEmpty()) {
                int end = end(rest);
                parted.add(new Jotting(note.date(), rest.substring(0, end).strip(), note.pinned()));
                rest = rest.substring(end).strip();
            }
        }
        return List.copyOf(parted);
    }

    private static int end(String text) {
        if (text.length() <= Note.LONGEST) {
            return text.length();
        }
        int blank = Math.max(text.lastIndexOf('\n', Note.LONGEST - 1), text.lastIndexOf(' ', Note.LONGEST - 1));
        if (blank > Note.LONGEST / 2) {
            return blank;
        }
        return Character.isHighSurrogate(text.charAt(Note.LONGEST - 1)) ? Note.LONGEST - 1 : Note.LONGEST;
    }

    private LocalDate date(ezvcard.property.Note note) {
        LocalDate own = day(note.getParameter(Xkith.DATE));
        if (own != null) {
            return own;
        }
        LocalDate created = day(note.getParameter("CREATED"));
        return created != null && !created.isAfter(today) ? created : revised;
    }

    private LocalDate revision(@Nullable Revision revision) {
        Temporal value = revision == null ? null : revision.getValue();
        if (value == null) {
            return today;
        }
        try {
            LocalDate day = value.isSupported(ChronoField.EPOCH_DAY)
                    ? LocalDate.ofEpochDay(value.getLong(ChronoField.EPOCH_DAY))
                    : LocalDate.ofInstant(Instant.from(value), ZoneOffset.UTC);
            return day.isAfter(today) || day.getYear() < 1900 ? today : day;
        } catch (DateTimeException noDay) {
            return today;
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var parts = DAY.matcher(text.strip());
        try {
            return parts.matches()
                    ? LocalDate.parse(parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3))
                    : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
