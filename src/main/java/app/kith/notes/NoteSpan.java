package app.kith.notes;

/// A part of a note that is shown otherwise than plain. Places are counted in `char`s from the beginning of the note.
///
/// @param start where it begins, its signs included
/// @param end behind its last sign
/// @param from where the words to show begin: behind `**` or `[`, or at `start`
/// @param to behind the last word to show
/// @param target the address of a link, the tag without its `#`; empty for bold words
public record NoteSpan(Style style, int start, int end, int from, int to, String target) {
    /// How a part is shown: between `**`; as a web address, bare or `[words](address)`; as a `#tag`.
    public enum Style {
        BOLD, LINK, TAG
    }
}
