package app.kith.ui.shell;

import app.kith.people.People;
import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.search.Excerpt;
import app.kith.search.Line;
import app.kith.search.NoteFound;
import app.kith.search.Query;
import app.kith.search.Search;
import app.kith.search.SearchOrder;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.MarkedText.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds people, single notes and articles for the palette.
///
/// @param search finds
/// @param articles finds what is in the reading list
/// @param people names who was found
/// @param dates writes days
/// @param open opens a card, and marks there what was typed
record BookFinder(
        Search search,
        ArticleFinder articles,
        People people,
        Dates dates,
        BiConsumer<UUID, String> open) implements Finder {
    private static final int PEOPLE = 5;
    private static final int NOTES = 4;

    @Override
    public List<Section> find(String typed) {
        var query = Query.of(typed);
        var found = search.find(query, SearchOrder.BEST, PEOPLE, () -> false).ids();
        var lines = search.lines(query, found);
        var notes = search.notes(query, NOTES);
        var names = names(notes);
        var texts = Texts.of(BookFinder.class);
        var sections = new ArrayList<Section>();
        add(
                sections,
                texts.get("palette.people"),
                people.rows(found).stream().map(row -> person(row, lines.get(row.id()), typed)));
        add(
                sections,
                texts.get("palette.notes"),
                notes.stream()
                        .flatMap(note -> Optional.ofNullable(names.get(note.contact()))
                                .map(row -> note(row, note.line(), typed))
                                .stream()));
        add(sections, texts.get("palette.articles"), articles.find(query));
        return sections;
    }

    private static void add(List<Section> sections, String title, Stream<Hit> hits) {
        var lines = hits.toList();
        if (!lines.isEmpty()) {
            sections.add(new Section(title, lines));
        }
    }

    private Map<UUID, PersonRow> names(List<NoteFound> notes) {
        var rows = new HashMap<UUID, PersonRow>();
        people.rows(notes.stream().map(NoteFound::contact).distinct().toList()).forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    private Hit person(PersonRow row, @Nullable Excerpt excerpt, String typed) {
        var why = excerpt == null ? Excerpt.NONE : excerpt;
        var name = why.name();
        var work = Stream.of(row.title(), row.organisation()).filter(part -> !part.isEmpty()).toList();
        var shown = name == null && why.organisation() == null ? why.sentence() : null;
        return new Hit(
                row.initials(),
                row.colour(),
                row.called(),
                marks(name, row.called()),
                "",
                shown == null ? String.join(" · ", work) : shown.text(),
                shown == null ? List.of() : marks(shown, shown.text()),
                Optional.ofNullable(row.lastWord()).map(dates::ago).orElse(""),
                false,
                () -> open.accept(row.id(), typed));
    }

    private Hit note(PersonRow row, Line line, String typed) {
        return new Hit(
                null,
                0,
                row.called(),
                List.of(),
                Optional.ofNullable(line.date()).map(day -> "· " + dates.day(day)).orElse(""),
                line.text(),
                marks(line, line.text()),
                "",
                false,
                () -> open.accept(row.id(), typed));
    }

    /// The marks of a line, if it is the text that is shown: a name may have matched in another form.
    static List<Span> marks(@Nullable Line line, String shown) {
        return line == null || !line.text().equals(shown) ? List.of()
                : line.marks().stream().map(mark -> new Span(mark.start(), mark.end())).toList();
    }
}
