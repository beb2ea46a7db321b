package app.kith.transfer;

/// How a CSV file is written.
///
/// @param mark whether a byte order mark tells older spreadsheets that it is UTF-8
/// @param safe whether cells that a spreadsheet would run as a formula are made safe; other address books want the
///        exact bytes instead
public record CsvForm(Separator separator, boolean mark, boolean safe) {
    /// What most programs read, safe for spreadsheets.
    public static final CsvForm USUAL = new CsvForm(Separator.COMMA, true, true);

    /// What stands between two cells.
    public enum Separator {
        COMMA, SEMICOLON, TAB;

        char sign() {
            return switch (this) {
                case COMMA -> ',';
                case SEMICOLON -> ';';
                case TAB -> '\t';
            };
        }
    }
}
