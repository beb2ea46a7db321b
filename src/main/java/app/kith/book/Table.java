package app.kith.book;

import java.util.regex.Pattern;

/// A table whose rows the journal follows. It has a column `id` (UUID, primary key) and a column `born` (the step that
/// inserted the row) besides its own.
///
/// @param name lower-case letters and underscores
public record Table(String name) {
    private static final Pattern FORM = Pattern.compile("[a-z_]{1,40}");

    /// @throws IllegalArgumentException when the name is no plain SQL name
    public Table {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a table name: " + name);
        }
    }
}
