package app.kith.transfer;

import app.kith.people.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings the name a file gives into the one that is there: blank parts are filled where no part contradicts.
final class NameMerge {
    private static final List<Function<Name, String>> PARTS = List.of(Name::prefix, Name::given, Name::middle,
            Name::family, Name::suffix);

    private final Name mine;
    private final Name theirs;
    private final boolean overwrite;

    NameMerge(Name mine, Name theirs, boolean overwrite) {
        this.mine = mine;
        this.theirs = theirs;
        this.overwrite = overwrite;
    }

    Name merged() {
        boolean taking = differs() && overwrite;
        BinaryOperator<String> take = taking ? NameMerge::taken : differs() ? (now, file) -> now : NameMerge::filled;
        var parts = new Name(
                "",
                take.apply(mine.prefix(), theirs.prefix()),
                take.apply(mine.given(), theirs.given()),
                take.apply(mine.middle(), theirs.middle()),
                take.apply(mine.family(), theirs.family()),
                take.apply(mine.suffix(), theirs.suffix()),
                "",
                "",
                "");
        String written = taking || mine.full().isEmpty() ? theirs.written() : mine.written();
        return new Name(
                written.equals(parts.full()) ? "" : written,
                parts.prefix(),
                parts.given(),
                parts.middle(),
                parts.family(),
                parts.suffix(),
                filled(mine.nickname(), theirs.nickname()),
                filled(mine.phoneticGiven(), theirs.phoneticGiven()),
                filled(mine.phoneticFamily(), theirs.phoneticFamily()));
    }

    void adds(Set<Part> adds) {
        if (!differs() && !merged().equals(mine)) {
            adds.add(Part.NAME);
        }
    }

    Optional<Difference> difference() {
        return differs() ? Optional.of(new Difference(Part.NAME, mine.full(), theirs.full())) : Optional.empty();
    }

    private static String taken(String now, String file) {
        return file.isEmpty() ? now : file;
    }

    private static String filled(String now, String file) {
        return now.isEmpty() ? file : now;
    }

    /// Whether a part of one contradicts the other; the same whole name parted otherwise does not.
    private boolean differs() {
        String now = mine.full();
        String file = theirs.full();
        if (now.isEmpty() || file.isEmpty() || Words.folded(now).equals(Words.folded(file))) {
            return false;
        }
        boolean parted = !made(mine).isEmpty() && !made(theirs).isEmpty();
        return !parted || PARTS.stream().anyMatch(part -> {
            String one = Words.folded(part.apply(mine));
            String two = Words.folded(part.apply(theirs));
            return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
        });
    }

    private static String made(Name name) {
        return Stream.of(name.prefix(), name.given(), name.middle(), name.family(), name.suffix())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
