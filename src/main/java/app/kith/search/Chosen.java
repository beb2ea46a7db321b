package app.kith.search;

import java.util.Set;
import java.util.UUID;

/// Some people, or everybody but them.
///
/// @param others whether everybody else is meant
public record Chosen(Set<UUID> people, boolean others) {
    /// Nobody.
    public static final Chosen NOBODY = new Chosen(Set.of(), false);

    /// Copies the set.
    public Chosen {
        people = Set.copyOf(people);
    }

    /// Whether `contact` is meant.
    public boolean includes(UUID contact) {
        return people.contains(contact) != others;
    }

    /// Everybody who is not meant.
    public Chosen turned() {
        return new Chosen(people, !others);
    }
}
