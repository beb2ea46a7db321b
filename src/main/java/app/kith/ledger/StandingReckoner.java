package app.kith.ledger;

import app.kith.search.Chosen;
import app.kith.search.Measure;
import app.kith.search.Measure.Amount;
import app.kith.search.Reckoner;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Answers the filters that count, from everybody's standing: `quiet:6m`, `given:0`, `received:>2`, `balance:given`.
public final class StandingReckoner implements Reckoner {
    private final Standings standings;

    /// By these standings.
    public StandingReckoner(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Chosen fulfilling(Measure measure) {
        return switch (measure) {
            case Measure.Quiet quiet -> {
                LocalDate since = standings.today().minus(quiet.silence());
                yield those(standing -> standing.last() != null && standing.last().isAfter(since)).turned();
            }
            case Measure.Given given -> counted(given.amount(), Standing::gave);
            case Measure.Received received -> counted(received.amount(), Standing::received);
            case Measure.Balance balance -> {
                Balance.Verdict wanted = switch (balance.lean()) {
                    case GIVEN -> Balance.Verdict.YOU_GAVE_MORE;
                    case RECEIVED -> Balance.Verdict.THEY_GAVE_MORE;
                    case EVEN -> Balance.Verdict.EVEN;
                };
                yield those(standing -> standing.verdict() == wanted);
            }
        };
    }

    /// Whoever has no standing has given and received nothing.
    private Chosen counted(Amount amount, ToIntFunction<Standing> count) {
        return amount.includes(0)
                ? those(standing -> !amount.includes(count.applyAsInt(standing))).turned()
                : those(standing -> amount.includes(count.applyAsInt(standing)));
    }

    private Chosen those(Predicate<Standing> fulfilling) {
        return new Chosen(standings.all()
                .values()
                .stream()
                .filter(fulfilling)
                .map(Standing::contact)
                .collect(Collectors.<UUID>toUnmodifiableSet()), false);
    }
}
