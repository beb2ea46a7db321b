package app.kith.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Gathers what somebody does, and where, from the pieces that follow a name; what fits neither is left for the note.
final class WorkReader {
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 8;

    private final List<String> left = new ArrayList<>();
    private String organisation = "";
    private String title = "";

    /// Takes `name` as the organisation, unless there is one already.
    void organisation(String name) {
        if (organisation.isEmpty()) {
            organisation = name;
        } else if (!name.isBlank()) {
            left.add(name);
        }
    }

    /// Takes a piece that may say anything: a title, a company, "CEO at Northlight", or words for the note.
    void piece(String piece) {
        String plain = piece.strip();
        List<String> words = BLANKS.splitAsStream(plain).toList();
        int at = at(words);
        if (plain.isEmpty()) {
            return;
        }
        if (at > 0 && title.isEmpty() && organisation.isEmpty()
                && EntryWords.hasTitle(String.join(" ", words.subList(0, at)))) {
            title = String.join(" ", words.subList(0, at));
            organisation = String.join(" ", words.subList(at + 1, words.size()));
        } else if (words.size() > MOST_WORDS) {
            left.add(plain);
        } else if (EntryWords.hasCompany(plain) && organisation.isEmpty() && !EntryWords.hasTitle(plain)) {
            organisation = plain;
        } else if (title.isEmpty()) {
            title = plain;
        } else if (organisation.isEmpty() && !Character.isLowerCase(plain.codePointAt(0))) {
            organisation = plain;
        } else {
            left.add(plain);
        }
    }

    /// Takes several pieces parted by commas.
    void pieces(String text) {
        COMMA.splitAsStream(text).forEach(this::piece);
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    boolean hasOrganisation() {
        return !organisation.isEmpty();
    }

    Work work() {
        return new Work(organisation, "", title);
    }

    List<String> left() {
        return left;
    }

    private static int at(List<String> words) {
        for (int at = 1; at < words.size() - 1; at++) {
            if (EntryWords.isAt(words.get(at))) {
                return at;
            }
        }
        return -1;
    }
}
