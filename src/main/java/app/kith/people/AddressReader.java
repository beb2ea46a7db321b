package app.kith.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises a postal address in lines of text by the line with the postal code: `69002 Lyon`, `London SW1A 1AA`,
/// `Springfield, IL 62704`.
final class AddressReader {
    private static final Pattern CODE_FIRST = Pattern
            .compile(
                    "(?:([A-Z]{1,2})[ -])?(\\d{4,5}(?:-\\d{3})?|\\d{3} \\d{2}|\\d{4} ?[A-Z]{2})\\s+(\\p{L}[\\p{L} .'/()-]+?)\\s*");
    private static final Pattern BRITISH = Pattern
            .compile("(?:(\\p{L}[\\p{L} .'-]+?),?\\s+)?([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})\\s*");
    private static final Pattern AMERICAN = Pattern
            .compile("(\\p{L}[\\p{L} .'-]+?),\\s*([A-Z]{2}|\\p{Lu}\\p{Ll}+)\\s+(\\d{5}(?:-\\d{4})?)\\s*");
    private static final Pattern STREET = Pattern.compile(".*(?:\\d.*\\p{L}|\\p{L}.*\\d).*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    /// An address and the lines it stands on.
    ///
    /// @param to behind the last line
    record Found(PostalAddress address, int from, int to) {}

    private record Town(String code, String locality, String region) {}

    private AddressReader() {}

    /// The first address in `lines`, if there is one.
    static Optional<Found> read(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            Optional<Town> town = town(lines.get(at));
            if (town.isPresent()) {
                return Optional.of(around(lines, at, town.get()));
            }
            Optional<PostalAddress> whole = oneLine(lines.get(at));
            if (whole.isPresent()) {
                return Optional.of(new Found(whole.get(), at, at + 1));
            }
        }
        return Optional.empty();
    }

    private static Found around(List<String> lines, int at, Town town) {
        boolean street = at > 0 && STREET.matcher(lines.get(at - 1)).matches();
        boolean country = at + 1 < lines.size() && isCountry(lines.get(at + 1));
        return new Found(address(street ? lines.get(at - 1) : "", town, country ? lines.get(at + 1) : ""),
                street ? at - 1 : at, country ? at + 2 : at + 1);
    }

    private static Optional<PostalAddress> oneLine(String line) {
        List<String> parts = new ArrayList<>(COMMA.splitAsStream(line.strip()).toList());
        if (parts.size() < 2) {
            return Optional.empty();
        }
        String country = parts.size() > 2 && isCountry(parts.getLast()) ? parts.removeLast() : "";
        for (int from = parts.size() - 1; from >= Math.max(1, parts.size() - 2); from--) {
            Optional<Town> town = town(String.join(", ", parts.subList(from, parts.size())));
            if (town.isPresent()) {
                return Optional.of(address(String.join(", ", parts.subList(0, from)), town.get(), country));
            }
        }
        return Optional.empty();
    }

    private static PostalAddress address(String street, Town town, String country) {
        return new PostalAddress("", "", "", street, town.locality(), town.region(), town.code(), country);
    }

    private static Optional<Town> town(String line) {
        Matcher town = CODE_FIRST.matcher(line);
        if (town.matches()) {
            String land = town.group(1) == null ? "" : town.group(1) + "-";
            return Optional.of(new Town(land + town.group(2), town.group(3), ""));
        }
        town = BRITISH.matcher(line);
        if (town.matches()) {
            return Optional.of(new Town(town.group(2), town.group(1) == null ? "" : town.group(1), ""));
        }
        town = AMERICAN.matcher(line);
        return town.matches()
                ? Optional.of(new Town(town.group(3), town.group(1), town.group(2)))
                : Optional.empty();
    }

    private static boolean isCountry(String text) {
        return Countries.NAMES.contains(Names.compared(text));
    }

    /// The names of all countries in the languages of Kith, and in their own.
    private static final class Countries {
        static final Set<String> NAMES = names();

        private static Set<String> names() {
            var names = new HashSet<String>(Set.of("usa", "uk", "england", "scotland", "wales"));
            for (String code : Locale.getISOCountries()) {
                Locale country = Locale.of("", code);
                for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.of("pt"), Locale.FRENCH,
                        Locale.of("es"), Locale.ITALIAN)) {
                    names.add(Names.compared(country.getDisplayCountry(language)));
                }
            }
            return Set.copyOf(names);
        }
    }
}
