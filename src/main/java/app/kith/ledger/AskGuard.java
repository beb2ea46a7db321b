package app.kith.ledger;

import app.kith.book.Book;
import app.kith.people.Contact;
import app.kith.people.People;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Says what there is to think of before the user asks a contact for help. A question that can be answered in one reply is no ask
/// for help, and whoever asks it does not come here.
///
/// Any thread but the window's.
public final class AskGuard {
    private static final int SHOWN = 3;

    private final Book book;
    private final People people;
    private final Exchanges exchanges;
    private final Asks asks;
    private final Standings standings;
    private final Measures measures;

    /// The guard of a book by some measures.
    public AskGuard(
            Book book,
            People people,
            Exchanges exchanges,
            Asks asks,
            Standings standings,
            Measures measures) {
        this.book = book;
        this.people = people;
        this.exchanges = exchanges;
        this.asks = asks;
        this.standings = standings;
        this.measures = measures;
    }

    /// What there is to think of before asking a contact; empty when they are not in the book.
    public Optional<Guard> of(UUID contact) {
        return Optional.ofNullable(of(List.of(contact)).get(contact));
    }

    /// The same of several, those in the book.
    public Map<UUID, Guard> of(Collection<UUID> contacts) {
        Map<UUID, Standing> standing = standings.of(contacts);
        Map<UUID, List<Exchange>> passed = exchanges.of(contacts)
                .stream()
                .collect(Collectors.groupingBy(Exchange::contact));
        Map<UUID, List<Ask>> asked = asks.of(contacts).stream().collect(Collectors.groupingBy(Ask::contact));
        var guards = new HashMap<UUID, Guard>();
        for (Contact contact : people.all(contacts)) {
            UUID id = contact.id();
            guards.put(id, guard(contact, Objects.requireNonNull(standing.get(id)),
                    passed.getOrDefault(id, List.of()), asked.getOrDefault(id, List.of())));
        }
        return guards;
    }

    private Guard guard(Contact contact, Standing standing, List<Exchange> passed, List<Ask> asked) {
        LocalDate today = LocalDate.now(book.clock());
        List<Exchange> counted = passed.stream().filter(entry -> entry.counts() && entry.weight() > 0).toList();
        List<Ask> mine = asked.stream().filter(ask -> ask.mine() && (ask.open() || recent(ask, today))).toList();
        EnumSet<Guard.Reason> reasons = standing.friend()
                ? EnumSet.noneOf(Guard.Reason.class)
                : reasons(standing, standings.justMet(contact), mine, today);
        if (!standing.friend() && counted.stream().anyMatch(Exchange::toThank)) {
            reasons.add(Guard.Reason.NOT_THANKED);
        }
        return new Guard(standing.friend() ? Guard.Level.NONE : Guard.level(reasons), List.copyOf(reasons), standing,
                counted.stream().filter(entry -> entry.direction() == Direction.GIVEN).findFirst().orElse(null),
                counted.stream().filter(entry -> entry.direction() == Direction.RECEIVED).limit(SHOWN).toList(), mine);
    }

    private EnumSet<Guard.Reason> reasons(Standing standing, boolean justMet, List<Ask> mine, LocalDate today) {
        var reasons = EnumSet.noneOf(Guard.Reason.class);
        Set<Mark> marks = standing.marks();
        if (!marks.contains(Mark.WE_GO_BACK)) {
            if (standing.gave() == 0 && standing.conversations() < measures.fewestTalks()) {
                reasons.add(Guard.Reason.NOTHING_GIVEN);
            }
            if (justMet) {
                reasons.add(Guard.Reason.JUST_MET);
            }
        }
        if (standing.verdict() == Balance.Verdict.THEY_GAVE_MORE) {
            reasons.add(Guard.Reason.THEY_GAVE_MORE);
        }
        if (mine.stream().anyMatch(Ask::open)) {
            reasons.add(Guard.Reason.UNANSWERED);
        }
        if (mine.stream().filter(ask -> recent(ask, today)).count() >= 2) {
            reasons.add(Guard.Reason.ASKED_OFTEN);
        }
        LocalDate last = standing.last();
        if (last != null && ChronoUnit.DAYS.between(last, today) > measures.askDays()) {
            reasons.add(Guard.Reason.LONG_SILENCE);
        }
        return reasons;
    }

    private boolean recent(Ask ask, LocalDate today) {
        return ChronoUnit.DAYS.between(ask.on(), today) <= measures.askDays();
    }
}
