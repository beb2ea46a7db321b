package app.kith.transfer;

import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.transfer.PeopleFields.Repeated;
import app.kith.transfer.PeopleFields.Single;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// People as a table, one row each; e-mails, telephone numbers and the like numbered up to the fullest contact's.
public final class PeopleSheet implements Sheet {
    private static final Map<String, Single> SINGLE = new HashMap<>();
    private static final Map<String, Repeated<?>> REPEATED = new HashMap<>();

    static {
        Stream.concat(PeopleFields.NAME.stream(), PeopleFields.REST.stream())
                .forEach(field -> SINGLE.put(field.key(), field));
        PeopleFields.REPEATED.forEach(field -> REPEATED.put(field.key(), field));
    }

    private final People people;

    /// The people of a book.
    public PeopleSheet(People people) {
        this.people = people;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public List<String> fields() {
        return Stream.of(
                PeopleFields.NAME.stream().map(Single::key),
                PeopleFields.REPEATED.stream().map(Repeated::key),
                PeopleFields.REST.stream().map(Single::key)).flatMap(keys -> keys).toList();
    }

    @Override
    public Content content(Who who, List<String> fields, Progress progress) {
        var cards = new Outgoing(people, who);
        List<Repeated<?>> repeated = fields.stream().filter(REPEATED::containsKey).map(REPEATED::get).toList();
        var groups = new HashMap<String, Integer>();
        var rows = new Object() {
            long count;
        };
        cards.each(contact -> {
            for (Repeated<?> field : repeated) {
                groups.merge(field.key(), field.count(contact), Math::max);
            }
            if (++rows.count % 500 == 0) {
                progress.step(0, rows.count);
            }
        });
        return new Filled(cards, fields, groups, rows.count);
    }

    private record Filled(Outgoing cards, List<String> fields, Map<String, Integer> groups, long rows)
            implements
                Content {
        @Override
        public List<String> heading() {
            var heading = new ArrayList<String>();
            for (String key : fields) {
                Single single = SINGLE.get(key);
                Repeated<?> repeated = REPEATED.get(key);
                if (single != null) {
                    heading.add(single.heading());
                } else if (repeated != null) {
                    for (int number = 1; number <= groups.getOrDefault(key, 0); number++) {
                        heading.addAll(repeated.heading(number));
                    }
                }
            }
            return heading;
        }

        @Override
        public void each(Consumer<List<String>> use) {
            cards.each(contact -> use.accept(row(contact)));
        }

        private List<String> row(Contact contact) {
            var row = new ArrayList<String>();
            for (String key : fields) {
                Single single = SINGLE.get(key);
                Repeated<?> repeated = REPEATED.get(key);
                if (single != null) {
                    row.add(single.cell().apply(contact));
                } else if (repeated != null) {
                    repeated.addTo(row, contact, groups.getOrDefault(key, 0));
                }
            }
            return row;
        }
    }
}
