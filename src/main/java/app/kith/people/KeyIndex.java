package app.kith.people;

import app.kith.book.Book;
import app.kith.book.Change;
import app.kith.book.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may have a key, in memory: eight bytes a key, so four megabytes for a hundred thousand people. It is read when first
/// asked and follows the change feed; it may name people who no longer have the key, so whoever asks must look again.
///
/// Safe for use by several threads.
final class KeyIndex {
    private static final int PERSON_BITS = 24;
    private static final int FIRST_ROOM = 1 << 12;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Book book;
    private final Set<UUID> changed = new HashSet<>();
    private boolean stale = true;
    private Kept kept = new Kept(new long[0], List.of(), new HashMap<>());

    /// @param sorted the hash of a key in the upper bits, the place of the person in `people` in the lower ones
    /// @param later keys of people who came or changed since
    private record Kept(long[] sorted, List<UUID> people, Map<String, Set<UUID>> later) {}

    KeyIndex(Book book) {
        this.book = book;
        book.changes().listen(this::heard);
    }

    /// Who may have one of `keys`, by key; those nobody has are left out.
    synchronized Map<String, Set<UUID>> holders(Collection<String> keys) {
        refresh();
        var holders = new HashMap<String, Set<UUID>>();
        for (String key : keys) {
            var found = new HashSet<UUID>(kept.later().getOrDefault(key, Set.of()));
            long hash = hash(key);
            int at = Arrays.binarySearch(kept.sorted(), hash);
            for (at = at < 0 ? -at - 1 : at; at < kept.sorted().length && isOf(kept.sorted()[at], hash); at++) {
                found.add(kept.people().get((int) (kept.sorted()[at] & ((1 << PERSON_BITS) - 1))));
            }
            if (!found.isEmpty()) {
                holders.put(key, found);
            }
        }
        return holders;
    }

    private synchronized void heard(Change change) {
        Set<UUID> people = change.in(PeopleStore.TABLE);
        if (change.bulk() && !people.isEmpty()) {
            stale = true;
        } else if (!stale) {
            changed.addAll(people);
        }
    }

    private void refresh() {
        if (stale) {
            changed.clear();
            stale = false;
            kept = book.read(KeyIndex::load);
        } else if (!changed.isEmpty()) {
            List<UUID> people = List.copyOf(changed);
            changed.clear();
            book.read(reader -> {
                KeyStore.each(reader, people, this::add);
                return true;
            });
        }
    }

    private void add(UUID person, String key) {
        kept.later().computeIfAbsent(key, none -> new HashSet<>()).add(person);
    }

    private static Kept load(Reader reader) {
        var packing = new Packing();
        KeyStore.each(reader, packing::add);
        return packing.kept();
    }

    private static boolean isOf(long packed, long hash) {
        return packed >>> PERSON_BITS == hash >>> PERSON_BITS;
    }

    /// 40 bits of a hash of the key, above room for a person.
    private static long hash(String key) {
        long hash = key.length();
        for (int at = 0; at < key.length(); at++) {
            hash = (hash ^ key.charAt(at)) * MIX;
            hash ^= hash >>> 29;
        }
        return hash << PERSON_BITS;
    }

    /// Gathers the keys of everybody, one person after another.
    private static final class Packing {
        private long[] packed = new long[FIRST_ROOM];
        private final List<UUID> people = new ArrayList<>();
        private @Nullable UUID last;
        private int size;

        void add(UUID person, String key) {
            if (!person.equals(last)) {
                people.add(person);
                last = person;
            }
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, size * 2);
            }
            packed[size++] = hash(key) | (people.size() - 1);
        }

        Kept kept() {
            long[] sorted = Arrays.copyOf(packed, size);
            Arrays.sort(sorted);
            return new Kept(sorted, people, new HashMap<>());
        }
    }
}
