package app.kith.people;

import app.kith.book.StepName;
import java.time.Instant;

/// One change of one field of a card in the past.
///
/// @param field which field, such as `organisation`, `name` or `emails`
/// @param before what stood there, in one line a value; empty when it was empty
/// @param after what was put there
/// @param step what was done, and its id for [app.kith.book.Journal#takeBack]
public record FieldChange(Field field, String before, String after, Instant when, StepName name, long step) {
    /// The fields of a card whose history is told.
    public enum Field {
        NAME, NICKNAME, PHONETIC, ORGANISATION, DEPARTMENT, TITLE, MET_HOW, MET_WHERE, MET_ON, MET_THROUGH, COMMON,
        PHOTO, TAGS, BIRTHDAY, EMAILS, PHONES, ADDRESSES, LINKS, ANNIVERSARIES, LANGUAGES, CUSTOM
    }
}
