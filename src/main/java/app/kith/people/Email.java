package app.kith.people;

/// One e-mail address of a contact, as typed.
///
/// @param label such as "work" or "home", or any word of the user's; may be empty
public record Email(String label, String address) {}
