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
    private Packed packed = new Packed();
    /// Keys of people who came or changed since.
    private final Map<String, Set<UUID>> later = new HashMap<>();

    KeyIndex(Book book) {
        this.book = book;
        book.changes().listen(this::heard);
    }

    /// Who may have one of `keys`, by key; those nobody has are left out.
    synchronized Map<String, Set<UUID>> holders(Collection<String> keys) {
        refresh();
        var holders = new HashMap<String, Set<UUID>>();
        for (String key : keys) {
            var found = new HashSet<UUID>(later.getOrDefault(key, Set.of()));
            packed.find(key, found);
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
            later.clear();
            stale = false;
            packed = book.read(KeyIndex::load);
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
        later.computeIfAbsent(key, none -> new HashSet<>()).add(person);
    }

    private static Packed load(Reader reader) {
        var all = new Packed();
        KeyStore.each(reader, all::add);
        all.sort();
        return all;
    }

    /// The keys of everybody: of each the hash in the upper bits, the place of the person in the lower ones.
    private static final class Packed {
        private final List<UUID> people = new ArrayList<>();
        private long[] keys = new long[FIRST_ROOM];
        private @Nullable UUID last;
        private int size;

        void add(UUID person, String key) {
            if (!person.equals(last)) {
                people.add(person);
                last = person;
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, size * 2);
            }
            keys[size++] = hash(key) | (people.size() - 1);
        }

        void sort() {
            Arrays.sort(keys, 0, size);
        }

        void find(String key, Set<UUID> found) {
            long hash = hash(key);
            int at = Arrays.binarySearch(keys, 0, size, hash);
            for (at = at < 0 ? -at - 1 : at; at < size && keys[at] >>> PERSON_BITS == hash >>> PERSON_BITS; at++) {
                found.add(people.get((int) (keys[at] & ((1 << PERSON_BITS) - 1))));
            }
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
    }
}
