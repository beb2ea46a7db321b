package app.kith.ui.shell;

import app.kith.ui.kit.MarkedText.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the palette.
///
/// @param picture the initials before it, null for none
/// @param colour of the picture
/// @param title the first line
/// @param titleMarks what matched in it
/// @param aside stands behind the title in the quiet colour, may be empty
/// @param below the second line, may be empty
/// @param belowMarks what matched in it
/// @param right stands at the right: how long ago, or a key
/// @param key whether `right` is a key
/// @param open does it
record Hit(
        @Nullable String picture,
        int colour,
        String title,
        List<Span> titleMarks,
        String aside,
        String below,
        List<Span> belowMarks,
        String right,
        boolean key,
        Runnable open) {
    /// The line as one sentence, for reading aloud.
    String sentence() {
        return String.join(
                "; ",
                List.of(title, aside, below, right).stream().filter(part -> !part.isEmpty()).toList());
    }
}
