package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.kith.notes.Note;
import app.kith.notes.Notes;
import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.platform.AtomicFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes contacts with their notes and photos into one vCard file. The file appears whole or not at all.
///
/// Any thread but the window's.
public final class VcardExport {
    private static final int SLICE = 200;

    private final People people;
    private final Notes notes;
    private final Function<String, Optional<byte[]>> photos;

    /// An export from a book.
    ///
    /// @param photos the bytes of a photo by its hash
    public VcardExport(People people, Notes notes, Function<String, Optional<byte[]>> photos) {
        this.people = people;
        this.notes = notes;
        this.photos = photos;
    }

    /// Writes a file; one that was there is replaced once the new one is whole.
    ///
    /// @return how many cards were written, and what could not be
    /// @throws CancellationException when the user asked to stop; the file is as it was before
    /// @throws IOException when it cannot be written; the file is as it was before
    public Written write(Who who, VcardVersion version, Path target, Progress progress) throws IOException {
        try (var file = AtomicFile.begin(target);
                var out = new BufferedWriter(new OutputStreamWriter(file.stream(), UTF_8), 1 << 16)) {
            Written written = write(who, version, out, progress);
            out.flush();
            file.commit();
            return written;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /// Writes cards as text, such as for the clipboard.
    ///
    /// @throws CancellationException when the user asked to stop
    public Written write(Who who, VcardVersion version, Writer out, Progress progress) {
        var run = new Run(new VcardWriter(out, version), progress, who.chosen().map(List::size).orElse(-1));
        new Outgoing(people, who).each(run::add);
        run.flush();
        return new Written(run.cards, List.copyOf(run.findings));
    }

    /// What an export came to.
    ///
    /// @param cards how many cards were written
    public record Written(long cards, List<Finding> findings) {}

    /// One export under way: cards are gathered, so that notes are asked for by the hundred.
    private final class Run {
        private final VcardWriter writer;
        private final Progress progress;
        private final long total;
        private final List<Contact> slice = new ArrayList<>(SLICE);
        private final List<Finding> findings = new ArrayList<>();
        private long cards;

        Run(VcardWriter writer, Progress progress, long total) {
            this.writer = writer;
            this.progress = progress;
            this.total = total < 0 ? people.count() : total;
        }

        void add(Contact contact) {
            slice.add(contact);
            if (slice.size() == SLICE) {
                flush();
            }
        }

        void flush() {
            Map<UUID, List<Jotting>> jotted = jotted();
            Map<UUID, String> through = throughUids();
            try {
                for (Contact contact : slice) {
                    write(contact, jotted.getOrDefault(contact.id(), List.of()), through);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            slice.clear();
            progress.step(cards, total);
        }

        private void write(Contact contact, List<Jotting> jottings, Map<UUID, String> through) throws IOException {
            UUID by = contact.met().through();
            String uid = by == null ? "" : through.getOrDefault(by, "");
            PictureFile photo = Optional.ofNullable(contact.photo()).flatMap(photos).map(PictureFile::of).orElse(null);
            findings.addAll(writer.write(contact, jottings, photo, uid));
            cards++;
        }

        private Map<UUID, List<Jotting>> jotted() {
            var of = new HashMap<UUID, List<Jotting>>();
            for (Note note : notes.of(slice.stream().map(Contact::id).toList())) {
                of.computeIfAbsent(note.contact(), none -> new ArrayList<>())
                        .add(new Jotting(note.date(), note.text(), note.pinned()));
            }
            return of;
        }

        private Map<UUID, String> throughUids() {
            List<UUID> ids = slice.stream()
                    .map(contact -> contact.met().through())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return people.all(ids).stream().collect(Collectors.toMap(Contact::id, ContactWriting::uid));
        }
    }
}
