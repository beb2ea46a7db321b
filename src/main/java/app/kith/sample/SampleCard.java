package app.kith.sample;

import app.kith.people.Draft;
import java.util.List;

/// One of the sample people as the file tells of them.
///
/// @param met how many days ago they were met
/// @param how the story of it; may be empty
/// @param town where they live or work
/// @param country its country
record SampleCard(
        Draft card,
        int met,
        String how,
        String town,
        String country,
        List<SampleNote> notes,
        List<SampleEntry> entries) {
    /// What passed between the user and one of the sample people.
    ///
    /// @param sign `>` for given, `<` for received, `=` for a conversation, `?` for an ask of theirs
    /// @param age in days
    /// @param kind of the exchange or the conversation; empty for an ask
    record SampleEntry(char sign, int age, String kind, String text) {}

    /// A note of the sample people.
    ///
    /// @param age in days
    record SampleNote(int age, boolean pinned, String text) {}
}
