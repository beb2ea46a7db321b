package app.kith.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One postal address, in the parts of `ADR` in RFC 6350, section 6.3.1; a part that is not known is empty.
///
/// @param label such as "work" or "home", or any word of the user's; may be empty
public record PostalAddress(
        String label,
        String poBox,
        String extended,
        String street,
        String locality,
        String region,
        String postalCode,
        String country) {
    /// The known parts on one line, parted by commas.
    public String line() {
        String town = Stream.of(postalCode, locality).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(poBox, extended, street, town, region, country)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
