package app.kith.people;

/// Something about a contact that has no field of its own, under a name of the user's.
public record CustomField(String label, String value) {}
