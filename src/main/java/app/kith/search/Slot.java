package app.kith.search;

/// What stands at one place of a part of a query.
///
/// @param position counted from the first word of the part; not every one has a slot
/// @param plain as [Fold#plain] makes it
/// @param spelled as [Fold#spelledOut] makes it; equal to `plain` when that is no different
record Slot(int position, String plain, String spelled) {
    /// How many characters were typed, pictographs counted as one.
    int letters() {
        return plain.codePointCount(0, plain.length());
    }
}
