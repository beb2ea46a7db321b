package app.kith.sharing;

import java.util.List;

/// A letter put together.
///
/// @param subject in one line
/// @param text plain
/// @param missing the placeholders that are unknown, or have nothing to stand for; each as it is shown, with its braces
/// @param own the user's own words in it: what neither the template nor the article has brought
public record Composed(String subject, String text, List<String> missing, String own) {
    /// Copies the list.
    public Composed {
        missing = List.copyOf(missing);
    }
}
