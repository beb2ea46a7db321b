package app.kith.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Brings together what the sources hand over about some contacts. For one thread.
final class Gathering implements Passages {
    private final Map<UUID, Gathered> all = new LinkedHashMap<>();

    private Gathering() {}

    /// The cards of those of `contacts` who are in the book.
    static List<Card> of(List<Source> sources, Collection<UUID> contacts) {
        var gathering = new Gathering();
        sources.forEach(source -> source.passages(contacts, gathering));
        return gathering.all.entrySet()
                .stream()
                .filter(entry -> entry.getValue().created != null)
                .map(entry -> entry.getValue().card(entry.getKey()))
                .toList();
    }

    @Override
    public void card(UUID contact, String sortName, String organisation, Instant created) {
        var gathered = gathered(contact);
        gathered.sortName = sortName;
        gathered.organisation = organisation;
        gathered.created = created;
    }

    @Override
    public void add(UUID contact, Passage passage) {
        if (!passage.text().isBlank()) {
            gathered(contact).passages.add(passage);
        }
    }

    @Override
    public void value(UUID contact, Filter filter, String value) {
        gathered(contact).values.add(new Passage.Value(filter, value));
    }

    @Override
    public void answered(UUID contact, String text) {
        gathered(contact).answered.add(text);
    }

    private Gathered gathered(UUID contact) {
        return all.computeIfAbsent(contact, id -> new Gathered());
    }

    private static final class Gathered {
        private final List<Passage> passages = new ArrayList<>();
        private final List<Passage.Value> values = new ArrayList<>();
        private final List<String> answered = new ArrayList<>();
        private String sortName = "";
        private String organisation = "";
        private @Nullable Instant created;

        Card card(UUID id) {
            return new Card(id, sortName, organisation, created == null ? Instant.EPOCH : created, passages, values,
                    answered);
        }
    }
}
