package app.kith.transfer;

import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.transfer.PeopleFields.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// People as a table, one row each; e-mails, telephone numbers and the like numbered up to the fullest contact's.
public final class PeopleSheet implements Sheet {
    private static final int TOLD_EVERY = 500;
    private static final Map<String, Field> FIELDS = new LinkedHashMap<>();

    static {
        Stream.of(PeopleFields.NAME, PeopleFields.REPEATED, PeopleFields.REST)
                .flatMap(List::stream)
                .forEach(field -> FIELDS.put(field.key(), field));
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
        return List.copyOf(FIELDS.keySet());
    }

    @Override
    public Content content(Who who, List<String> fields, Progress progress) {
        List<Field> chosen = fields.stream().map(FIELDS::get).filter(Objects::nonNull).toList();
        try {
            var spool = new Spool(chosen.size());
            try {
                new Outgoing(people, who).each(contact -> add(spool, chosen, contact, progress));
            } catch (RuntimeException | Error stopped) {
                spool.close();
                throw stopped;
            }
            return new Filled(chosen, spool);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void add(Spool spool, List<Field> fields, Contact contact, Progress progress) {
        try {
            for (int i = 0; i < fields.size(); i++) {
                spool.add(i, fields.get(i).cells(contact));
            }
            spool.endRow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (spool.rows() % TOLD_EVERY == 0) {
            progress.step(0, spool.rows());
        }
    }

    private record Filled(List<Field> fields, Spool spool) implements Content {
        @Override
        public List<String> heading() {
            var heading = new ArrayList<String>();
            for (int i = 0; i < fields.size(); i++) {
                heading.addAll(fields.get(i).heading(spool.widest(i)));
            }
            return heading;
        }

        @Override
        public long rows() {
            return spool.rows();
        }

        @Override
        public void each(Consumer<List<String>> use) {
            try {
                spool.each(use);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() {
            try {
                spool.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
