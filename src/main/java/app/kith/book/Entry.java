package app.kith.book;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/// One line of the journal: what happened to one row.
///
/// @param before the columns as they were: those changed for an update, all of them for a delete, none for an insert
/// @param after the changed columns as they became; only for an update
record Entry(
        long id,
        long step,
        RowKey row,
        Kind kind,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after) {
    enum Kind {
        INSERT("I"), UPDATE("U"), DELETE("D");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }

        static Kind of(String letter) {
            return switch (letter) {
                case "I" -> INSERT;
                case "U" -> UPDATE;
                default -> DELETE;
            };
        }
    }
}
