package app.kith.book;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/// Which derivations follow which table.
final class Derivations {
    private final Map<String, List<Derivation>> byTable = new ConcurrentHashMap<>();

    void add(Table table, Derivation derivation) {
        byTable.computeIfAbsent(table.name(), name -> new CopyOnWriteArrayList<>()).add(derivation);
    }

    void stored(Writer writer, Table table, UUID id, Map<String, @Nullable Object> row) {
        byTable.getOrDefault(table.name(), List.of()).forEach(derivation -> derivation.stored(writer, id, row));
    }

    void inserted(Writer writer, Table table, UUID id, Map<String, @Nullable Object> row) {
        byTable.getOrDefault(table.name(), List.of()).forEach(derivation -> derivation.inserted(writer, id, row));
    }

    void gone(Writer writer, Table table, UUID id) {
        byTable.getOrDefault(table.name(), List.of()).forEach(derivation -> derivation.gone(writer, id));
    }
}
