package app.kith.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/// Finds the beginnings among the entries of one contact. What answers an entry breaks a silence but begins nothing.
///
/// Signs of life are held as numbers, the day above three bits that say whose they are, since everybody's standing is worked
/// out at once.
final class BeginningsReading {
    private static final int MINE = 1;
    private static final int THEIRS = 2;
    private static final int BEGINS = 4;
    private static final int BITS = 3;

    private final List<Entry> entries;
    private long[] signs;
    private int size;

    BeginningsReading(List<Entry> entries) {
        this.entries = entries;
        signs = new long[entries.size() + 4];
        for (Entry entry : entries) {
            Entry.Sort sort = entry.sort();
            int own = (sort.byMe() ? MINE : 0) | (sort.byThem() ? THEIRS : 0);
            int other = sort.answeredByMe() ? MINE : sort.answeredByThem() ? THEIRS : 0;
            add(entry.on(), own | (entry.begins() ? BEGINS : 0));
            entry.repeated().forEach(day -> add(day, own));
            entry.returned().forEach(day -> add(day, other));
        }
        Arrays.sort(signs, 0, size);
    }

    /// The user's last sign of life; null without one.
    @Nullable
    LocalDate lastMine() {
        return last(MINE);
    }

    /// The contact's last sign of life; null without one.
    @Nullable
    LocalDate lastTheirs() {
        return last(THEIRS);
    }

    /// The last sign of life of either; null without one.
    @Nullable
    LocalDate last() {
        return size == 0 ? null : LocalDate.ofEpochDay(signs[size - 1] >> BITS);
    }

    /// All of them, the newest first.
    List<Beginning> all(int silentDays) {
        var starts = new ArrayList<Integer>();
        for (int at = 0; at < size; at++) {
            long day = signs[at] >> BITS;
            boolean first = at == 0 || (signs[at - 1] >> BITS) < day;
            boolean silence = at == 0 || day - (signs[at - 1] >> BITS) > silentDays;
            if (first && silence && begins(at)) {
                starts.add(at);
            }
        }
        var found = new ArrayList<Beginning>(starts.size());
        for (int i = starts.size() - 1; i >= 0; i--) {
            found.add(beginning(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : size));
        }
        return found;
    }

    private void add(LocalDate day, int bits) {
        if (size == signs.length) {
            signs = Arrays.copyOf(signs, size * 2);
        }
        signs[size++] = (day.toEpochDay() << BITS) | bits;
    }

    private @Nullable LocalDate last(int whose) {
        for (int at = size - 1; at >= 0; at--) {
            if ((signs[at] & whose) != 0) {
                return LocalDate.ofEpochDay(signs[at] >> BITS);
            }
        }
        return null;
    }

    /// Whether something on the day at `from` begins.
    private boolean begins(int from) {
        long day = signs[from] >> BITS;
        boolean begins = false;
        for (int at = from; at < size && (signs[at] >> BITS) == day; at++) {
            begins |= (signs[at] & BEGINS) != 0;
        }
        return begins;
    }

    private Beginning beginning(int from, int next) {
        LocalDate day = LocalDate.ofEpochDay(signs[from] >> BITS);
        boolean me = false;
        boolean them = false;
        for (Entry entry : entries) {
            if (entry.begins() && entry.on().equals(day)) {
                me |= entry.began() == Began.ME;
                them |= entry.began() == Began.THEM;
            }
        }
        if (me == them) {
            return new Beginning(day, Began.UNKNOWN, false, false, OptionalLong.empty());
        }
        Began by = me ? Began.ME : Began.THEM;
        Entry.Sort gift = me ? Entry.Sort.GIVEN : Entry.Sort.RECEIVED;
        boolean ask = false;
        boolean brought = false;
        for (Entry entry : entries) {
            if (entry.begins() && entry.on().equals(day)) {
                ask |= entry.sort() == Entry.Sort.askOf(by);
                brought |= entry.sort() == gift && entry.weight() > 0;
            }
        }
        return new Beginning(day, by, ask, brought, daysToAnswer(from, next, me ? THEIRS : MINE));
    }

    private OptionalLong daysToAnswer(int from, int next, int whose) {
        for (int at = from; at < next; at++) {
            if ((signs[at] & whose) != 0) {
                return OptionalLong.of((signs[at] >> BITS) - (signs[from] >> BITS));
            }
        }
        return OptionalLong.empty();
    }
}
