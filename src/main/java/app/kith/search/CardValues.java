package app.kith.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What filters find on a card: the values handed over as such, and those that follow from where a text stands.
final class CardValues {
    private static final Map<Place, Filter> STAND_FOR = new EnumMap<>(Map.of(Place.ORGANISATION, Filter.ORG, Place.TAG,
            Filter.TAG, Place.MET, Filter.MET, Place.THROUGH, Filter.THROUGH));
    private static final Map<Place, String> HAVE = new EnumMap<>(Map.of(Place.EMAIL, "email", Place.PHONE, "phone",
            Place.ADDRESS, "address", Place.LINK, "link", Place.NOTE, "note"));

    private CardValues() {}

    static List<Passage.Value> of(Card card) {
        var values = new ArrayList<>(card.values());
        var had = new LinkedHashSet<String>();
        for (var passage : card.passages()) {
            var filter = STAND_FOR.get(passage.place());
            if (filter != null) {
                values.add(new Passage.Value(filter, passage.text()));
            }
            var have = HAVE.get(passage.place());
            if (have != null) {
                had.add(have);
            }
            values.addAll(passage.values());
        }
        values.stream()
                .map(Passage.Value::filter)
                .filter(filter -> filter != Filter.HAS)
                .forEach(filter -> had.add(filter.typed()));
        had.forEach(have -> values.add(new Passage.Value(Filter.HAS, have)));
        return values;
    }
}
