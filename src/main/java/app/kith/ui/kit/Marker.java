package app.kith.ui.kit;

import java.util.List;

/// Finds the words searched for in a text that is shown whole, so that they can be marked. Off the window's thread.
@FunctionalInterface
public interface Marker {
    /// Marks nothing.
    Marker NONE = (search, text) -> List.of();

    /// Where the words of `search` stand in `text`, in order and not overlapping.
    List<MarkedText.Span> marks(String search, String text);
}
