package app.kith.ledger;

import app.kith.people.People;
import app.kith.people.PersonRow;
import app.kith.search.Aspect;
import app.kith.search.Kindred;
import app.kith.search.Line;
import app.kith.search.Search;
import app.kith.search.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who could help the user in a bind: those whose notes, offers and work fit what is needed. Nobody is left out for their
/// standing; it orders those who fit alike, and is told beside them. Local, no network.
///
/// Any thread but the window's.
public final class InABind {
    private static final Map<Aspect, Double> ASPECTS = Map.of(Aspect.OFFERS, 3.0, Aspect.NOTES, 1.0, Aspect.WORK, 1.0);
    private static final double SWAY = 0.5;

    private final Search search;
    private final People people;
    private final AskGuard guard;

    /// @param search finds who fits
    /// @param guard says what there is to think of with each of them
    public InABind(Search search, People people, AskGuard guard) {
        this.search = search;
        this.people = people;
        this.guard = guard;
    }

    /// Somebody who could help.
    ///
    /// @param reason the sentence that fits, null when it is only the work
    /// @param guard what there is to think of before asking them
    /// @param order how early they stand: fit, swayed by at most half by the balance
    public record Fit(PersonRow person, @Nullable Line reason, Guard guard, double order) {}

    /// Who fits, the best first; nobody for a need of which no word is known, or while there is no index.
    public List<Fit> whoCouldHelp(String need, int limit) {
        var subject = new Subject(List.of(new Subject.Part(need, 1)), ASPECTS);
        List<Kindred> found = search.kindred(subject, limit);
        List<UUID> ids = found.stream().map(Kindred::contact).toList();
        Map<UUID, Guard> guards = guard.of(ids);
        Map<UUID, Line> reasons = search.reasons(subject, ids);
        List<PersonRow> rows = people.rows(ids);
        return rows.stream()
                .filter(row -> guards.containsKey(row.id()))
                .map(row -> {
                    Guard their = Objects.requireNonNull(guards.get(row.id()));
                    double fit = found.get(ids.indexOf(row.id())).score();
                    return new Fit(row, reasons.get(row.id()), their, fit * (1 + SWAY * balance(their)));
                })
                .sorted(Comparator.comparingDouble(Fit::order).reversed())
                .toList();
    }

    private static double balance(Guard guard) {
        Balance balance = guard.standing().balance();
        return balance == null ? 0 : balance.value();
    }
}
