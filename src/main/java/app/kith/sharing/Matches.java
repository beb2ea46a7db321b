package app.kith.sharing;

import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Exchanges;
import app.kith.ledger.Mark;
import app.kith.ledger.Marks;
import app.kith.search.Aspect;
import app.kith.search.Kindred;
import app.kith.search.Line;
import app.kith.search.Search;
import app.kith.search.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Who would love an article: compares its title, tags, description and text with what the cards say. Nothing leaves the
/// machine.
///
/// Any thread but the window's.
public final class Matches {
    /// How much a word counts by where it stands with a contact.
    static final Map<Aspect, Double> ASPECTS = Map.of(Aspect.NOTES, 1.0, Aspect.WISHES, 3.0, Aspect.WORK, 0.5,
            Aspect.ANSWERED, 1.5);

    private static final double TITLE = 2;
    private static final double TAGS = 3;
    private static final double DESCRIPTION = 1.5;
    private static final double TEXT = 1;

    /// A chance word of the text is no reason.
    private static final double LEAST = 0.15;
    /// Scores nearer to each other than this are as good as equal.
    private static final double ALIKE = 0.05;
    /// Looked at for each one shown, since some are left out.
    private static final int SPARE = 3;
    private static final int SPARE_AT_LEAST = 20;

    private final Supplier<Search> search;
    private final Exchanges exchanges;
    private final Marks marks;
    private final Shares shares;

    /// @param search asked for when it is first needed
    public Matches(Supplier<Search> search, Exchanges exchanges, Marks marks, Shares shares) {
        this.search = search;
        this.exchanges = exchanges;
        this.marks = marks;
        this.shares = shares;
    }

    /// Who would love an article.
    ///
    /// @param article with its text, as [Articles#find] gives it
    /// @param pace how many days lie between two shares to one contact
    /// @param limit the most people to suggest
    public Suggestions of(Article article, Pace pace, int limit) {
        Search found = search.get();
        boolean ready = found.state().ready();
        Subject subject = subject(article);
        List<Kindred> kindred = found.kindred(subject, limit * SPARE + SPARE_AT_LEAST)
                .stream()
                .filter(each -> each.score() >= LEAST)
                .toList();
        List<UUID> contacts = kindred.stream().map(Kindred::contact).toList();
        Map<UUID, LeftOut> reasons = leftOut(contacts, article.canonical(), pace);
        Map<UUID, LocalDate> lastGiven = lastGiven(contacts);
        List<Kindred> best = kindred.stream().sorted(best(lastGiven)).toList();
        List<Kindred> people = first(best, limit, each -> !reasons.containsKey(each.contact()));
        List<Kindred> leftOut = first(best, limit, each -> reasons.containsKey(each.contact()));
        Map<UUID, Line> lines = found.reasons(subject,
                Stream.concat(people.stream(), leftOut.stream()).map(Kindred::contact).toList());
        Function<Kindred, Optional<Match>> match = each -> Optional.ofNullable(lines.get(each.contact()))
                .map(line -> new Match(each.contact(), each.score(), line, lastGiven.get(each.contact()),
                        reasons.get(each.contact())));
        return new Suggestions(people.stream().map(match).flatMap(Optional::stream).toList(),
                leftOut.stream().map(match).flatMap(Optional::stream).toList(), ready);
    }

    /// Why an article is not for some contacts now, for those it is not for.
    public Map<UUID, LeftOut> leftOut(Collection<UUID> contacts, CanonicalAddress article, Pace pace) {
        var reasons = new HashMap<UUID, LeftOut>();
        shares.free(contacts, pace.days(), Optional.empty())
                .forEach((contact, day) -> reasons.put(contact, new LeftOut(LeftOut.Reason.HAD_ONE, day)));
        shares.had(contacts, article)
                .forEach((contact, day) -> reasons.put(contact, new LeftOut(LeftOut.Reason.HAS_IT, day)));
        Map<UUID, Set<Mark>> marked = marks.of(contacts);
        marked.forEach((contact, set) -> {
            if (set.contains(Mark.NO_ARTICLES)) {
                reasons.put(contact, new LeftOut(LeftOut.Reason.NO_ARTICLES, null));
            } else if (set.contains(Mark.AT_REST)) {
                reasons.put(contact, new LeftOut(LeftOut.Reason.AT_REST, null));
            }
        });
        return reasons;
    }

    static Subject subject(Article article) {
        return new Subject(List.of(
                new Subject.Part(article.page().title(), TITLE),
                new Subject.Part(String.join(" ", article.tags()), TAGS),
                new Subject.Part(article.page().description(), DESCRIPTION),
                new Subject.Part(article.page().text(), TEXT)), ASPECTS);
    }

    private Map<UUID, LocalDate> lastGiven(Collection<UUID> contacts) {
        var days = new HashMap<UUID, LocalDate>();
        for (Exchange entry : exchanges.of(contacts)) {
            if (entry.direction() == Direction.GIVEN && entry.counts()) {
                days.merge(entry.contact(), entry.on(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return days;
    }

    /// The best first; of those as good as equal whoever was given something longest ago.
    private static Comparator<Kindred> best(Map<UUID, LocalDate> lastGiven) {
        return Comparator.comparingLong((Kindred each) -> Math.round(each.score() / ALIKE))
                .reversed()
                .thenComparing(each -> lastGiven.get(each.contact()), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Comparator.comparingDouble(Kindred::score).reversed());
    }

    private static List<Kindred> first(List<Kindred> best, int limit, Predicate<Kindred> wanted) {
        return best.stream().filter(wanted).limit(limit).toList();
    }
}
