package app.kith.transfer;

import java.util.List;

/// Keeps a spreadsheet from running what stands in a cell (OWASP, CSV injection; ASVS 1.2.10): a cell that begins like a
/// formula gets an apostrophe before it.
final class Formulas {
    private static final String BEGINNINGS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char APOSTROPHE = '\'';

    private Formulas() {}

    /// The cells of a row, made safe.
    static List<String> safe(List<String> row) {
        for (String cell : row) {
            if (dangerous(cell)) {
                return row.stream().map(Formulas::safe).toList();
            }
        }
        return row;
    }

    static String safe(String cell) {
        return dangerous(cell) ? APOSTROPHE + cell : cell;
    }

    /// The cell as it was before [#safe].
    static String exact(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && dangerous(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    /// An apostrophe of the user's before such a beginning counts too, so that taking one away gives the cell back.
    private static boolean dangerous(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == APOSTROPHE) {
            at++;
        }
        return at < cell.length() && BEGINNINGS.indexOf(cell.charAt(at)) >= 0;
    }
}
