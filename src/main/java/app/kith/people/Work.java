package app.kith.people;

/// Where a person works and as what (`ORG`, `TITLE`); a part that is not known is empty.
public record Work(String organisation, String department, String title) {
    /// Nothing known.
    public static final Work NONE = new Work("", "", "");
}
