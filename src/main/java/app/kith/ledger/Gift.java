package app.kith.ledger;

/// Something at hand that would suit a contact.
///
/// @param sort what it would be: an article, an introduction, an opportunity
/// @param title what it is, as it is shown: the name of the article, or the person to be introduced to
/// @param reason why it suits, as it is shown: the sentence of a note, with its date
/// @param give begins giving it; called on the window's thread
public record Gift(Kind sort, String title, String reason, Runnable give) {}
