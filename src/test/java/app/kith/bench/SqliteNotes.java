package app.kith.bench;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Notes with a journal in SQLite: the rows and indexes that the book writes for a note, on one connection, prepared once.
final class SqliteNotes implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement addNote;
    private final PreparedStatement readNote;
    private final PreparedStatement changeNote;
    private final PreparedStatement addStep;
    private final PreparedStatement addEntry;
    private List<UUID> notes = List.of();
    private long number = 1_000_000;

    SqliteNotes(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var made = connection.createStatement()) {
            made.execute("PRAGMA journal_mode=WAL");
            made.execute("PRAGMA synchronous=FULL");
            made.execute("CREATE TABLE note(id BLOB PRIMARY KEY, born INTEGER, contact BLOB, noted TEXT, content TEXT,"
                    + " pinned INTEGER, created TEXT, changed TEXT)");
            made.execute("CREATE INDEX note_contact ON note(contact)");
            made.execute(
                    "CREATE TABLE step(id INTEGER PRIMARY KEY, kind TEXT, state TEXT, name_key TEXT, name_args TEXT,"
                            + " target INTEGER, undone_by INTEGER, revision INTEGER, happened TEXT, first_entry INTEGER,"
                            + " last_entry INTEGER)");
            made.execute("CREATE INDEX step_revision ON step(revision)");
            made.execute(
                    "CREATE TABLE journal(id INTEGER PRIMARY KEY, step INTEGER, source TEXT, row_id BLOB, kind TEXT,"
                            + " before_image TEXT, after_image TEXT)");
            made.execute("CREATE INDEX journal_row ON journal(row_id)");
        }
        connection.setAutoCommit(false);
        addNote = connection.prepareStatement("INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        readNote = connection.prepareStatement("SELECT content, changed FROM note WHERE id = ?");
        changeNote = connection.prepareStatement("UPDATE note SET content = ?, changed = ? WHERE id = ?");
        addStep = connection.prepareStatement("INSERT INTO step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        addEntry = connection.prepareStatement("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    void fill(List<UUID> ids, String words) throws SQLException {
        notes = ids;
        for (var id : ids) {
            note(id, UUID.randomUUID(), words);
            entry(id, "I", null, null);
        }
        connection.commit();
    }

    void insert(int i) throws SQLException {
        var id = UUID.randomUUID();
        note(id, notes.getFirst(), "She plays golf on Sundays and looks for a lawyer in Ghent who knows about leases. "
                .repeat(3) + i);
        entry(id, "I", null, null);
        step();
        connection.commit();
    }

    void update(int i) throws SQLException {
        var id = notes.get(Math.floorMod(i * 31, notes.size()));
        readNote.setBytes(1, bytes(id));
        String before;
        try (var row = readNote.executeQuery()) {
            row.next();
            before = row.getString(1) + row.getString(2);
        }
        String after = i + before.substring(Math.min(10, before.length()));
        changeNote.setString(1, after);
        changeNote.setString(2, "1970-01-01T00:00:00Z");
        changeNote.setBytes(3, bytes(id));
        changeNote.executeUpdate();
        entry(id, "U", before, after);
        step();
        connection.commit();
    }

    private void note(UUID id, UUID contact, String words) throws SQLException {
        addNote.setBytes(1, bytes(id));
        addNote.setLong(2, number);
        addNote.setBytes(3, bytes(contact));
        addNote.setString(4, "1970-01-01");
        addNote.setString(5, words);
        addNote.setInt(6, 0);
        addNote.setString(7, "1970-01-01T00:00:00Z");
        addNote.setString(8, "1970-01-01T00:00:00Z");
        addNote.executeUpdate();
    }

    private void entry(
            UUID row,
            String kind,
            @Nullable String before,
            @Nullable String after) throws SQLException {
        addEntry.setLong(1, ++number);
        addEntry.setLong(2, number);
        addEntry.setString(3, "note");
        addEntry.setBytes(4, bytes(row));
        addEntry.setString(5, kind);
        addEntry.setString(6, before);
        addEntry.setString(7, after);
        addEntry.executeUpdate();
    }

    private void step() throws SQLException {
        addStep.setLong(1, number);
        addStep.setString(2, "DO");
        addStep.setString(3, "DONE");
        addStep.setString(4, "step.note");
        addStep.setString(5, "[\"Jill Moreau\"]");
        addStep.setObject(6, null);
        addStep.setObject(7, null);
        addStep.setLong(8, number);
        addStep.setString(9, "1970-01-01T00:00:00Z");
        addStep.setLong(10, number);
        addStep.setLong(11, number);
        addStep.executeUpdate();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
