package app.kith.platform;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where a window stands on the screen, in the screen's own units.
///
/// @param width 0 when nothing is known
/// @param maximised whether it fills the screen; the other numbers are those it returns to
public record WindowPlace(int x, int y, int width, int height, boolean maximised) {
    /// The window has not stood anywhere yet.
    public static final WindowPlace UNKNOWN = new WindowPlace(0, 0, 0, 0, false);

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6})( max)?");

    /// Whether the window stood anywhere yet.
    public boolean known() {
        return width > 0 && height > 0;
    }

    /// Reads what [#toString] writes; empty for anything else.
    public static Optional<WindowPlace> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new WindowPlace(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        Integer.parseInt(form.group(4)),
                        form.group(5) != null));
    }

    /// Position and size parted by blanks, then `max` for a window that fills the screen.
    @Override
    public String toString() {
        return x + " " + y + " " + width + " " + height + (maximised ? " max" : "");
    }
}
