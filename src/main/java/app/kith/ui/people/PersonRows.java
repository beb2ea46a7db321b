package app.kith.ui.people;

import app.kith.people.People;
import app.kith.people.PersonRow;
import app.kith.people.Photos;
import app.kith.search.Excerpt;
import app.kith.search.Query;
import app.kith.search.Search;
import app.kith.ui.kit.Background;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// What the rows on screen show, read off the window's thread and a handful at a time, so that a list of any length
/// scrolls without a pause. Used on the window's thread.
final class PersonRows {
    /// What a row shows.
    ///
    /// @param why the person was found, [Excerpt#NONE] when nothing was searched for
    record Shown(PersonRow person, Excerpt why, @Nullable Image photo) {}

    private static final int KEPT = 2_000;
    private static final int AT_ONCE = 60;
    private static final double PHOTO = 76;

    private final Background background;
    private final People people;
    private final Photos photos;
    private final Search search;
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper(this, "version", 0);
    private final Set<UUID> fresh = new LinkedHashSet<>();
    private final Map<UUID, Shown> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Shown> eldest) {
            var full = size() > KEPT;
            if (full) {
                fresh.remove(eldest.getKey());
            }
            return full;
        }
    };
    private final Set<UUID> wanted = new LinkedHashSet<>();
    private Query query = Query.of("");
    private long generation;
    private boolean reading;

    PersonRows(Background background, People people, Photos photos, Search search) {
        this.background = background;
        this.people = people;
        this.photos = photos;
        this.search = search;
    }

    /// The row of a person; null while it is being read, or when what is known is of no use.
    @Nullable
    Shown of(UUID id) {
        var shown = known.get(id);
        if (!fresh.contains(id)) {
            if (wanted.isEmpty() && !reading) {
                // All rows that the list asks for in this pass are read together.
                background.inWindow(this::readNext);
            }
            wanted.add(id);
        }
        return shown;
    }

    /// Grows whenever rows were read: whoever shows one asks for it again.
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /// Shows why people were found by another query. What was known of other rows is kept until it is read anew.
    void search(Query other) {
        if (!other.typed().equals(query.typed())) {
            query = other;
            known.replaceAll((id, shown) -> new Shown(shown.person(), Excerpt.NONE, shown.photo()));
        }
        stale();
    }

    /// Says that the book has changed: every row is read anew when it is next asked for.
    void stale() {
        generation++;
        fresh.clear();
        wanted.clear();
        version.set(version.get() + 1);
    }

    private void readNext() {
        if (reading || wanted.isEmpty()) {
            return;
        }
        // The rows asked for last are the ones on screen.
        var all = new ArrayList<>(wanted);
        var some = all.subList(Math.max(0, all.size() - AT_ONCE), all.size());
        wanted.clear();
        reading = true;
        var asked = query;
        var of = generation;
        background.run(() -> read(asked, some), shown -> {
            reading = false;
            known.keySet().removeAll(some);
            known.putAll(shown);
            if (of == generation) {
                fresh.addAll(some);
            }
            version.set(version.get() + 1);
            readNext();
        }, failure -> {
            reading = false;
            background.failed(failure);
        });
    }

    private Map<UUID, Shown> read(Query asked, List<UUID> ids) {
        var rows = people.rows(ids);
        Map<UUID, Excerpt> why = asked.isEmpty() ? Map.of() : search.lines(asked, ids);
        var pictures = photos.jpegs(rows.stream().map(PersonRow::photo).filter(Objects::nonNull).toList());
        var shown = new HashMap<UUID, Shown>();
        for (var row : rows) {
            var jpeg = row.photo() == null ? null : pictures.get(row.photo());
            var photo = jpeg == null ? null
                    : new Image(new ByteArrayInputStream(jpeg), PHOTO, PHOTO, true, true);
            shown.put(row.id(), new Shown(row, why.getOrDefault(row.id(), Excerpt.NONE), photo));
        }
        return shown;
    }
}
