package app.kith.transfer;

import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The values of one kind in a card, those marked as preferred first, otherwise in their order.
final class Ranked<T> {
    private static final int NOT_MARKED = 101;
    private static final Pattern ORDER = Pattern.compile("[0-9]{1,4}");

    private final List<Entry<T>> entries = new ArrayList<>();

    /// Adds what a property says; its place in a list of ours, its `PREF` (1 to 100) or its type `pref` ranks it.
    void add(VCardProperty property, T value) {
        entries.add(new Entry<>(rank(property), value));
    }

    /// The values, without doubles.
    List<T> values() {
        return entries.stream().sorted(Comparator.comparingInt(Entry::rank)).map(Entry::value).distinct().toList();
    }

    private static int rank(VCardProperty property) {
        String order = property.getParameter(Xkith.ORDER);
        if (order != null && ORDER.matcher(order).matches()) {
            return Integer.parseInt(order);
        }
        Integer pref = property.getParameters().getPref();
        return pref != null ? pref : Labels.preferred(property) ? 1 : NOT_MARKED;
    }

    private record Entry<T>(int rank, T value) {}
}
