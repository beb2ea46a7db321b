package app.kith.search;

import java.util.List;
import java.util.Map;

/// What a text is about, for finding the people it is for: its parts, and how much each aspect of a contact counts.
///
/// @param parts such as title and text of an article
/// @param aspects how much a word counts where it stands with a contact; an aspect that is left out does not count
public record Subject(List<Part> parts, Map<Aspect, Double> aspects) {
    /// Copies both.
    public Subject {
        parts = List.copyOf(parts);
        aspects = Map.copyOf(aspects);
    }

    /// A part of the text.
    ///
    /// @param weight how much its words count; within a part the frequent ones count more
    public record Part(String text, double weight) {}
}
