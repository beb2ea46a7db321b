package app.kith.ledger;

import app.kith.book.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Reads the words of entries, for search: those of voided entries and drafts are left out.
final class EntryTextStore {
    private static final List<String> TEXTS = List.of(
            "SELECT id, contact, happened, what AS words FROM exchange WHERE state = 'HAPPENED'",
            "SELECT id, contact, happened, what AS words FROM conversation WHERE " + ConversationStore.COUNTS,
            "SELECT id, contact, happened, what || ' ' || why AS words FROM ask WHERE TRUE");

    private EntryTextStore() {}

    /// The words of an entry.
    ///
    /// @param row the id of its row
    record EntryText(UUID row, UUID contact, LocalDate on, String words) {}

    static List<EntryText> of(Reader reader, Collection<UUID> contacts) {
        var found = new ArrayList<EntryText>();
        PerContactStore.inSlices(contacts, slice -> {
            for (String texts : TEXTS) {
                reader.each(texts + " AND contact = ANY(?) AND " + Reader.VISIBLE, row -> found.add(new EntryText(
                        row.uuid("id"), row.uuid("contact"), row.date("happened"), row.text("words").strip())),
                        (Object) slice);
            }
        });
        return found;
    }
}
