package app.kith.search;

import app.kith.book.Change;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a feature hands over to be found. Asked on the index thread, and on the searching one while the index is being built;
/// reads the book through its own readers and shows no row of an open step.
public interface Source {
    /// The contacts whose passages a change touched, those that came and went included. Contacts and notes that an earlier
    /// call handed over need not be looked up when they are gone: the index knows whose they were.
    Set<UUID> touched(Change change);

    /// Hands over everything that is searchable of these contacts; says nothing of those that are gone.
    void passages(Collection<UUID> contacts, Passages out);

    /// The contacts this source knows of, for building the index anew. One source names everybody, the others nobody.
    default List<UUID> everybody() {
        return List.of();
    }
}
