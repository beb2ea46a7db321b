package app.kith.search;

import java.util.List;

/// One thing a query asks for.
sealed interface Part {
    /// Whether a note can hold it; the other filters ask for what stands on the front of the card.
    default boolean canStandInNote() {
        return !(this instanceof Filtered filtered) || switch (filtered.filter()) {
            case NEEDS, OFFERS, LIKES -> true;
            default -> false;
        };
    }

    /// How many words it is made of.
    default int size() {
        return switch (this) {
            case Run run -> run.readings().stream().mapToInt(List::size).sum();
            case Digits digits -> 1 + digits.words().size();
            case Filtered filtered -> filtered.value().size();
        };
    }

    /// Words in a row, within one passage.
    ///
    /// @param readings each enough by itself: `o'brien` is read as one word and as two
    /// @param quoted whether nothing but these very words counts
    /// @param open whether the last word may go on, since it may still be being typed
    record Run(List<List<Slot>> readings, boolean quoted, boolean open) implements Part {
        /// The one word this asks for, or none when it asks for several in a row.
        boolean single() {
            return readings.getFirst().size() == 1;
        }

        /// The first word of the first reading.
        Slot first() {
            return readings.getFirst().getFirst();
        }
    }

    /// A telephone number, or the same digits as words.
    ///
    /// @param digits as typed, without zeros at the start
    /// @param whole whether they begin with the code of a country, so that a number kept without one may match
    record Digits(String digits, boolean whole, List<Run> words) implements Part {}

    /// A value that a filter asks for.
    record Filtered(Filter filter, Run value) implements Part {}
}
