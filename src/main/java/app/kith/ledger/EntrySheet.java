package app.kith.ledger;

import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.transfer.Outgoing;
import app.kith.transfer.Progress;
import app.kith.transfer.Sheet;
import app.kith.transfer.Who;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Entries of one sort as a table, one row each, those of one contact together.
final class EntrySheet<E> implements Sheet {
    private static final int SLICE = 500;

    private final String key;
    private final People people;
    private final Function<Collection<UUID>, List<Owned<E>>> entries;
    private final Map<String, Cell<E>> cells;

    /// @param entries the entries of some contacts
    /// @param cells the fields in their order
    EntrySheet(
            String key,
            People people,
            Function<Collection<UUID>, List<Owned<E>>> entries,
            Map<String, Cell<E>> cells) {
        this.key = key;
        this.people = people;
        this.entries = entries;
        this.cells = cells;
    }

    /// An entry and whose it is.
    record Owned<E>(UUID contact, E entry) {}

    /// A column.
    record Cell<E>(String heading, BiFunction<Contact, E, String> content) {}

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> fields() {
        return List.copyOf(cells.keySet());
    }

    @Override
    public Content content(Who who, List<String> fields, Progress progress) {
        List<Cell<E>> chosen = fields.stream().filter(cells::containsKey).map(cells::get).toList();
        var count = new Object() {
            long rows;
        };
        each(who, (contact, entry) -> {
            if (++count.rows % SLICE == 0) {
                progress.step(0, count.rows);
            }
        });
        return new Filled(who, chosen, count.rows);
    }

    private void each(Who who, BiConsumer<Contact, E> use) {
        var slice = new ArrayList<Contact>(SLICE);
        new Outgoing(people, who).each(contact -> {
            slice.add(contact);
            if (slice.size() == SLICE) {
                hand(slice, use);
            }
        });
        hand(slice, use);
    }

    private void hand(List<Contact> slice, BiConsumer<Contact, E> use) {
        var of = new HashMap<UUID, List<E>>();
        entries.apply(slice.stream().map(Contact::id).toList())
                .forEach(owned -> of.computeIfAbsent(owned.contact(), none -> new ArrayList<>()).add(owned.entry()));
        for (Contact contact : slice) {
            of.getOrDefault(contact.id(), List.of()).forEach(entry -> use.accept(contact, entry));
        }
        slice.clear();
    }

    private final class Filled implements Content {
        private final Who who;
        private final List<Cell<E>> chosen;
        private final long rows;

        Filled(Who who, List<Cell<E>> chosen, long rows) {
            this.who = who;
            this.chosen = chosen;
            this.rows = rows;
        }

        @Override
        public List<String> heading() {
            return chosen.stream().map(Cell::heading).toList();
        }

        @Override
        public long rows() {
            return rows;
        }

        @Override
        public void each(Consumer<List<String>> use) {
            EntrySheet.this.each(who, (contact, entry) -> use
                    .accept(chosen.stream().map(cell -> cell.content().apply(contact, entry)).toList()));
        }
    }
}
