package app.kith.transfer;

import app.kith.people.About;

/// Brings what else a file knows of somebody into what is known.
///
/// @param merge decides what is filled, overwritten and added
record AboutMerge(About mine, About theirs, Merge merge) {
    About merged() {
        return new About(
                merge.date(Part.BIRTHDAY, mine.birthday(), theirs.birthday()),
                merge.union(Part.ANNIVERSARY, mine.anniversaries(), theirs.anniversaries(), day -> day),
                merge.text(Part.COMMON, mine.common(), theirs.common()),
                merge.union(Part.TAGS, mine.tags(), theirs.tags(), Words::folded),
                merge.union(Part.LANGUAGES, mine.languages(), theirs.languages(), Words::folded),
                merge.union(Part.FIELDS, mine.custom(), theirs.custom(), field -> field),
                merge.union(Part.KEPT, mine.kept(), theirs.kept(), line -> line));
    }
}
