package app.kith.people;

/// One telephone number of a contact, kept as typed; [Phones] shows it in national form.
///
/// @param label such as "mobile" or "work", or any word of the user's; may be empty
public record Phone(String label, String number) {}
