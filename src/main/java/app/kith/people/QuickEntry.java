package app.kith.people;

import java.util.Locale;
import java.util.regex.Pattern;

/// Makes a card from what somebody types on one line, or pastes: the block that ends an e-mail, or a card of another
/// address book. Whatever is not recognised becomes the note, so that nothing typed is lost.
///
/// Any thread. The first reading loads the words it goes by, in a few milliseconds.
public final class QuickEntry {
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");
    private static final int LONGEST = 100_000;

    private final CardText cards;
    private final TypedDate dates;

    /// @param cards reads pasted cards of other address books
    /// @param locale says whether `4/12` is in April or in December
    public QuickEntry(CardText cards, Locale locale) {
        this.cards = cards;
        this.dates = new TypedDate(locale);
    }

    /// The card that `typed` describes; [Draft#EMPTY] for blank text. Text beyond what a note holds is read only
    /// where it is a card of another address book, which may hold a picture; else it is kept for the note.
    public Draft read(String typed) {
        String text = UNSEEN.matcher(Names.entered(typed)).replaceAll(" ");
        if (text.length() > LONGEST) {
            return cards.read(text)
                    .orElseGet(() -> new Draft(Name.NONE, Work.NONE, Reach.NONE, Met.UNKNOWN, About.NOTHING, text));
        }
        return cards.read(text).orElseGet(() -> words(text));
    }

    private Draft words(String text) {
        if (text.isBlank()) {
            return Draft.EMPTY;
        }
        long lines = BREAK.splitAsStream(text).filter(line -> !line.isBlank()).count();
        return lines > 1 ? SignatureReader.read(text) : LineReader.read(text, dates);
    }
}
