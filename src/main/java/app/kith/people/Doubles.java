package app.kith.people;

import app.kith.book.Book;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Collectors;

/// Finds cards that may be of the same person as one that is being typed or brought in.
///
/// Any thread but the window's; a few milliseconds a card, but for the first time and after an import, when the keys of
/// everybody are read (about a second for a hundred thousand people).
public final class Doubles {
    private final Book book;
    private final ContactKeys keys;
    private final KeyIndex index;

    /// @param phones compares telephone numbers
    public Doubles(Book book, Phones phones) {
        this.book = book;
        this.keys = new ContactKeys(phones);
        this.index = new KeyIndex(book);
    }

    /// Cards like `draft`, itself left out, the surest first.
    public List<LikelyDouble> of(Contact draft) {
        return of(List.of(draft)).getOrDefault(draft.id(), List.of());
    }

    /// Cards like each of `drafts`, by the id of the draft; one without any is left out. Asks the book once, so some
    /// hundreds of drafts at a time are best.
    public Map<UUID, List<LikelyDouble>> of(Collection<Contact> drafts) {
        var keysOf = new LinkedHashMap<UUID, Set<ContactKeys.Key>>();
        drafts.forEach(draft -> keysOf.put(draft.id(),
                keys.of(draft.reach(), draft.name(), draft.work().organisation(), draft.uid())));
        List<String> wanted = keysOf.values()
                .stream()
                .flatMap(Set::stream)
                .map(ContactKeys.Key::line)
                .distinct()
                .toList();
        Map<String, Set<UUID>> holders = index.holders(wanted);
        Set<UUID> asked = holders.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Set<String>> known = book.read(reader -> KeyStore.of(reader, asked));
        var found = new HashMap<UUID, List<LikelyDouble>>();
        keysOf.forEach((draft, own) -> {
            List<LikelyDouble> doubles = like(draft, own, holders, known);
            if (!doubles.isEmpty()) {
                found.put(draft, doubles);
            }
        });
        return found;
    }

    /// What `draft` is matched by for as good as certain, in a form that can be compared among drafts not yet in the book.
    public Set<String> marks(Contact draft) {
        return keys.of(draft.reach(), Name.NONE, "", draft.uid())
                .stream()
                .map(key -> key.kind() + " " + key.content())
                .collect(Collectors.toSet());
    }

    private static List<LikelyDouble> like(
            UUID draft,
            Set<ContactKeys.Key> own,
            Map<String, Set<UUID>> holders,
            Map<UUID, Set<String>> known) {
        var reasons = new HashMap<UUID, EnumSet<Likeness>>();
        for (ContactKeys.Key key : own) {
            holders.getOrDefault(key.line(), Set.of())
                    .stream()
                    .filter(contact -> !contact.equals(draft))
                    .filter(contact -> known.getOrDefault(contact, Set.of()).contains(key.line()))
                    .forEach(contact -> reasons.computeIfAbsent(contact, none -> EnumSet.noneOf(Likeness.class))
                            .add(key.kind()));
        }
        var doubles = new ArrayList<LikelyDouble>();
        reasons.forEach((contact, shared) -> doubles.add(new LikelyDouble(contact, List.copyOf(shared))));
        doubles.sort(Comparator.comparing(LikelyDouble::surest).thenComparing(LikelyDouble::contact));
        return doubles;
    }
}
