package app.kith.sharing;

import app.kith.people.Contact;
import java.time.ZonedDateTime;

/// All that goes into a letter besides the template.
///
/// @param now in the user's zone, for the greeting and the end
/// @param words in the language of the contact
record Frame(
        Article article,
        LetterDraft draft,
        Letter letter,
        Contact contact,
        Sender sender,
        ZonedDateTime now,
        LetterWords words) {
    /// What a placeholder stands for; may be empty.
    String fill(Placeholder placeholder) {
        return switch (placeholder) {
            case GREETING -> words.greeting(now, given());
            case OWN -> letter.own().strip();
            case WORDS -> draft.words().strip();
            case TITLE -> article.called();
            case LINK -> article.address();
            case SITE -> article.page().site();
            case AUTHOR -> article.page().author();
            case UPTO -> draft.telling() ? draft.upTo().strip() : "";
            case QUESTION -> question();
            case SIGNOFF -> words.signOff(now);
            case SIGNATURE -> sender.signature();
            case GIVEN -> given();
            case NAME -> contact.called();
            case ORGANISATION -> contact.work().organisation();
        };
    }

    private String question() {
        if (!draft.asking()) {
            return "";
        }
        return letter.question().isBlank() ? words.question() : letter.question().strip();
    }

    /// Without a given name nobody is called by their whole name.
    private String given() {
        return contact.name().given();
    }
}
