package app.kith.book;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which backups are kept: of the last 14 days on which any were made the newest each, of the last 12 months likewise, the
/// newest five of each other reason, and in any case the newest of all. What is newest the revision says and not the clock,
/// which may have been wrong. Only verified ones count or go; of books set aside the newest three are kept.
final class Rotation {
    static final int DAYS = 14;
    static final int MONTHS = 12;
    private static final int OTHERS = 5;
    private static final int SET_ASIDE = 3;
    private static final Comparator<Backup> NEWEST_FIRST = Comparator.comparingLong(Backup::revision)
            .thenComparing(Backup::made)
            .thenComparing(Backup::file)
            .reversed();

    private Rotation() {}

    static List<Backup> newestFirst(Collection<Backup> backups) {
        return backups.stream().sorted(NEWEST_FIRST).toList();
    }

    /// Those of `all` that may be deleted.
    static List<Backup> surplus(Collection<Backup> all) {
        var newest = newestFirst(all);
        var kept = new HashSet<Backup>();
        var verified = newest.stream().filter(Backup::verified).toList();
        verified.stream().limit(1).forEach(kept::add);
        var daily = verified.stream().filter(backup -> backup.reason() == Backup.Reason.DAILY).toList();
        keepOnePer(daily, backup -> LocalDate.from(backup.made()), DAYS, kept);
        keepOnePer(daily, backup -> YearMonth.from(backup.made()), MONTHS, kept);
        for (var reason : Backup.Reason.values()) {
            if (reason != Backup.Reason.DAILY) {
                newest.stream()
                        .filter(backup -> backup.reason() == reason)
                        .limit(reason == Backup.Reason.SET_ASIDE ? SET_ASIDE : OTHERS)
                        .forEach(kept::add);
            }
        }
        var surplus = new ArrayList<>(newest);
        surplus.removeAll(kept);
        return surplus;
    }

    private static <P> void keepOnePer(
            List<Backup> newestFirst,
            Function<Backup, P> period,
            int most,
            Set<Backup> kept) {
        Map<P, Backup> first = new LinkedHashMap<>();
        newestFirst.forEach(backup -> first.putIfAbsent(period.apply(backup), backup));
        first.values().stream().limit(most).forEach(kept::add);
    }
}
