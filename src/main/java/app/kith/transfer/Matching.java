package app.kith.transfer;

import app.kith.people.Contact;
import app.kith.people.Doubles;
import app.kith.people.LikelyDouble;
import app.kith.people.Names;
import app.kith.people.People;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the card that a card of a file is the same person as: in the book, or earlier in the same file.
///
/// The same `UID` or profile is the same person. The same e-mail address or number is, too, unless the names contradict:
/// families and offices share them. A name alone is never enough.
final class Matching {
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern OWN_UID = Pattern.compile("urn:uuid:([0-9a-fA-F-]{36})");

    private final People people;
    private final Doubles doubles;
    private final Map<Long, Earlier> marks = new HashMap<>();

    Matching(People people, Doubles doubles) {
        this.people = people;
        this.doubles = doubles;
    }

    /// A card of the file that is to become a contact.
    ///
    /// @param contact the id it becomes one under
    record Earlier(UUID contact, String called, int line) {}

    /// The other card.
    ///
    /// @param known the contact in the book; empty for one earlier in the file
    /// @param contradicted whether the names say that they are two people
    record Match(
            Sameness sameness,
            UUID contact,
            String called,
            int line,
            Optional<Contact> known,
            boolean contradicted) {}

    /// The best match of each contact, by its id; one without any is left out. Asks the book a few times, so some hundreds
    /// at a time are best.
    Map<UUID, Match> of(Collection<ReadCard> cards) {
        List<Contact> contacts = cards.stream().map(ReadCard::contact).filter(Objects::nonNull).toList();
        Map<UUID, List<LikelyDouble>> likely = doubles.of(contacts);
        var wanted = new LinkedHashSet<UUID>();
        likely.values().forEach(all -> all.forEach(one -> wanted.add(one.contact())));
        contacts.forEach(contact -> ownId(contact.uid()).ifPresent(wanted::add));
        Map<UUID, Contact> known = people.all(wanted)
                .stream()
                .collect(Collectors.toMap(Contact::id, contact -> contact));
        var matches = new HashMap<UUID, Match>();
        for (ReadCard card : cards) {
            Contact contact = card.contact();
            if (contact == null) {
                continue;
            }
            best(contact, likely.getOrDefault(contact.id(), List.of()), known)
                    .or(() -> earlier(contact))
                    .ifPresent(match -> matches.put(contact.id(), match));
            if (!matches.containsKey(contact.id())) {
                remember(contact, card.line());
            }
        }
        return matches;
    }

    private Optional<Match> best(Contact contact, List<LikelyDouble> likely, Map<UUID, Contact> known) {
        Optional<Contact> own = ownId(contact.uid()).map(known::get);
        if (own.isPresent()) {
            return Optional.of(match(Sameness.UID, own.get(), contact));
        }
        var matches = new ArrayList<Match>();
        for (LikelyDouble one : likely) {
            Contact other = known.get(one.contact());
            if (other != null) {
                matches.add(match(Sameness.of(one.surest()), other, contact));
            }
        }
        // One whose name fits is more likely the one meant than one that shares more but is called otherwise.
        return matches.stream().min((a, b) -> {
            int contradiction = Boolean.compare(a.contradicted(), b.contradicted());
            return contradiction != 0 ? contradiction : a.sameness().compareTo(b.sameness());
        });
    }

    private static Match match(Sameness sameness, Contact other, Contact contact) {
        boolean sure = sameness == Sameness.UID || sameness == Sameness.PROFILE;
        boolean contradicted = !sure && !agree(other.name().full(), contact.name().full());
        return new Match(sameness, other.id(), other.called(), 0, Optional.of(other), contradicted);
    }

    private Optional<Match> earlier(Contact contact) {
        for (String mark : doubles.marks(contact)) {
            Earlier other = marks.get(hash(mark));
            Sameness sameness = Sameness.valueOf(BLANK.split(mark, 2)[0]);
            if (other != null && (sameness == Sameness.UID || agree(other.called(), contact.called()))) {
                return Optional.of(new Match(
                        sameness,
                        other.contact(),
                        other.called(),
                        other.line(),
                        Optional.empty(),
                        false));
            }
        }
        return Optional.empty();
    }

    private void remember(Contact contact, int line) {
        var earlier = new Earlier(contact.id(), contact.called(), line);
        doubles.marks(contact).forEach(mark -> marks.putIfAbsent(hash(mark), earlier));
    }

    /// Whether two names can be of one person: one of them is unknown, or has no word that the other lacks.
    static boolean agree(String one, String two) {
        Set<String> first = words(one);
        Set<String> second = words(two);
        return first.isEmpty() || second.isEmpty() || first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> words(String name) {
        var words = new HashSet<>(List.of(BLANK.split(Names.compared(name))));
        words.remove("");
        return words;
    }

    /// The id of the contact that goes out under a `UID` of our own making.
    static Optional<UUID> ownId(String uid) {
        var own = OWN_UID.matcher(uid);
        return own.matches() ? Optional.of(UUID.fromString(own.group(1))) : Optional.empty();
    }

    /// FNV-1a, 64 bits: the marks of a hundred thousand cards as text would take too much room.
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
