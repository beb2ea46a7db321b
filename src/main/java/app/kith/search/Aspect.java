package app.kith.search;

/// What of a contact a text can be about.
///
/// - `NOTES`: what the notes and tags of the card say.
/// - `WISHES`: what the notes say they need or like.
/// - `OFFERS`: what the notes say they offer.
/// - `WORK`: their organisation and title.
/// - `ANSWERED`: articles they were given and answered.
public enum Aspect {
    NOTES, WISHES, OFFERS, WORK, ANSWERED
}
