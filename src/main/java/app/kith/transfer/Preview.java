package app.kith.transfer;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What an import would do, card by card, and what the user chose instead. It holds a few words of each card, not the
/// cards: these are read again when the import runs.
///
/// For one thread at a time.
public final class Preview {
    private final ImportFile file;
    private final List<PreviewRow> rows;
    private final List<Finding> findings;
    private final Choice[] choices;
    private final BitSet overwrites = new BitSet();

    Preview(ImportFile file, List<PreviewRow> rows, List<Finding> findings) {
        this.file = file;
        this.rows = List.copyOf(rows);
        this.findings = List.copyOf(findings);
        choices = rows.stream().map(PreviewRow::proposed).toArray(Choice[]::new);
    }

    /// The file as it was read.
    public ImportFile file() {
        return file;
    }

    /// The cards of the file, in its order.
    public List<PreviewRow> rows() {
        return rows;
    }

    /// What was left out or mended while reading, in the order of the file.
    public List<Finding> findings() {
        return findings;
    }

    /// What happens to a card.
    public Choice choice(int index) {
        return choices[index];
    }

    /// Chooses what happens to a card.
    ///
    /// @return false when that cannot be chosen for it; then nothing changes
    public boolean choose(int index, Choice choice) {
        boolean allowed = rows.get(index).allows(choice);
        if (allowed) {
            choices[index] = choice;
        }
        return allowed;
    }

    /// Whether a merge overwrites the parts in which the two cards differ.
    public boolean overwrites(int index) {
        return overwrites.get(index);
    }

    /// Chooses whether a merge overwrites the parts in which the two cards differ; at first it does not.
    public void overwrite(int index, boolean chosen) {
        overwrites.set(index, chosen && !rows.get(index).differs().isEmpty());
    }

    /// How many cards each choice has.
    public Map<Choice, Integer> counts() {
        var counts = new EnumMap<Choice, Integer>(Choice.class);
        for (Choice choice : Choice.values()) {
            counts.put(choice, 0);
        }
        for (Choice choice : choices) {
            counts.merge(choice, 1, Integer::sum);
        }
        return counts;
    }
}
