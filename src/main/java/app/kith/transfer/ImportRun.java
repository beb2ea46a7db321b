package app.kith.transfer;

import app.kith.book.LongStep;
import app.kith.book.StepName;
import app.kith.book.Writer;
import app.kith.notes.Note;
import app.kith.people.Contact;
import app.kith.people.Met;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// One import under way: first the new cards, which nobody sees before the end, then the merges, which are seen at once
/// and therefore come last.
final class ImportRun {
    private final ImportParts parts;
    private final Preview preview;
    private final Progress progress;
    private final List<Finding> late = new ArrayList<>();
    private final Map<UUID, String> through = new HashMap<>();
    private final Map<String, UUID> byUid = new HashMap<>();
    private final Pace pace = new Pace();
    private final long total;
    private int done;
    private int added;
    private int merged;
    private int unchanged;

    ImportRun(ImportParts parts, Preview preview, Progress progress) {
        this.parts = parts;
        this.preview = preview;
        this.progress = progress;
        Map<Choice, Integer> counts = preview.counts();
        total = counts.getOrDefault(Choice.NEW, 0) + (long) counts.getOrDefault(Choice.MERGE, 0);
    }

    ImportReport run() throws IOException {
        if (preview.file().changed()) {
            throw new ImportRefused(ImportRefused.Why.CHANGED, preview.file().path());
        }
        progress.step(0, total);
        parts.backup().run();
        Set<UUID> missing = missingTargets();
        IntPredicate merging = index -> preview.choice(index) == Choice.MERGE
                && !missing.contains(preview.rows().get(index).contact());
        IntPredicate inserting = index -> preview.choice(index).imports() && !merging.test(index);
        try (LongStep step = parts.book().begin(StepName.of("step.import", preview.file().name()))) {
            each(inserting, step, this::insert);
            if (total > added) {
                each(merging, step, this::merge);
            }
            connect(step);
            progress.step(total, total);
            step.finish();
        }
        return report();
    }

    private void each(IntPredicate wanted, LongStep step, Use use) throws IOException {
        try (var ahead = new ReadingAhead(new IncomingCards(parts, preview, wanted, late), pace)) {
            for (List<Incoming> slice = ahead.next(); !slice.isEmpty(); slice = ahead.next()) {
                write(step, slice, use);
                done += slice.size();
                progress.step(done, total);
            }
        }
    }

    private void write(LongStep step, List<Incoming> slice, Use use) {
        long start = System.nanoTime();
        step.write(writer -> slice.forEach(card -> use.accept(writer, card)));
        pace.took(System.nanoTime() - start, slice.size());
    }

    private void insert(Writer writer, Incoming card) {
        PreviewRow row = preview.rows().get(card.index());
        Contact contact = card.contact().id().equals(row.fresh()) ? card.contact()
                : renamed(card.contact(), row.fresh());
        parts.people().insert(writer, photographed(writer, card, contact));
        card.notes().forEach(note -> jot(writer, contact, note));
        remember(card, contact.id());
        added++;
    }

    private void merge(Writer writer, Incoming card) {
        Optional<Contact> found = parts.people().find(writer, card.contact().id());
        if (found.isEmpty()) {
            // Put into the trash since the preview: what the user threw away does not come back by itself.
            unchanged++;
            return;
        }
        Contact mine = found.get();
        boolean overwrite = preview.overwrites(card.index());
        Contact after = new Merge(mine, card.contact(), overwrite, parts.phones()).merged();
        if (mine.photo() == null) {
            after = photographed(writer, card, after);
        }
        Set<String> there = parts.notes().of(writer, mine.id()).stream().map(Note::text).collect(Collectors.toSet());
        List<Jotting> news = card.notes().stream().filter(note -> there.add(note.text())).toList();
        for (Jotting note : news) {
            jot(writer, mine, note);
        }
        if (!after.equals(mine)) {
            parts.people().update(writer, after.withChanged(now()));
        }
        remember(card, mine.id());
        if (after.equals(mine) && news.isEmpty()) {
            unchanged++;
        } else {
            merged++;
        }
    }

    private Contact photographed(Writer writer, Incoming card, Contact contact) {
        if (card.picture().isEmpty()) {
            return contact;
        }
        parts.photos().keep(writer, card.picture().get());
        return contact.withPhoto(card.picture().get().hash());
    }

    private void jot(Writer writer, Contact contact, Jotting note) {
        parts.notes()
                .insert(
                        writer,
                        new Note(parts.book().newId(), contact.id(), note.date(), note.text(), note.pinned(), now(),
                                now()));
    }

    private void remember(Incoming card, UUID id) {
        if (!card.contact().uid().isEmpty()) {
            byUid.put(card.contact().uid(), id);
        }
        if (!card.throughUid().isEmpty()) {
            through.put(id, card.throughUid());
        }
    }

    /// Ties contacts to the cards of those through whom they were met, now that all are there.
    private void connect(LongStep step) {
        var known = new HashMap<UUID, UUID>();
        through.forEach((contact, uid) -> by(uid).ifPresent(other -> known.put(contact, other)));
        var rest = new ArrayList<>(known.keySet());
        while (!rest.isEmpty()) {
            List<UUID> slice = rest.subList(0, Math.min(rest.size(), 200));
            step.write(writer -> slice.forEach(contact -> connect(writer, contact, known)));
            slice.clear();
        }
    }

    private void connect(Writer writer, UUID contact, Map<UUID, UUID> known) {
        parts.people().find(writer, contact).filter(card -> card.met().through() == null).ifPresent(card -> {
            Met met = card.met();
            var tied = new Met(met.how(), met.where(), met.on(), known.get(contact), met.throughName());
            parts.people().update(writer, card.withMet(tied));
        });
    }

    private Optional<UUID> by(String uid) {
        return Optional.ofNullable(byUid.get(uid))
                .or(() -> Matching.ownId(uid).filter(id -> parts.people().find(id).isPresent()));
    }

    /// The targets of merges that stand in the same file and are not imported after all: whoever was to be merged into
    /// them becomes a contact of their own.
    private Set<UUID> missingTargets() {
        var missing = new HashSet<UUID>();
        for (int i = 0; i < preview.rows().size(); i++) {
            PreviewRow row = preview.rows().get(i);
            if (row.proposed() == Choice.NEW && preview.choice(i) != Choice.NEW) {
                missing.add(row.fresh());
            }
        }
        return missing;
    }

    private static Contact renamed(Contact contact, UUID id) {
        return new Contact(
                id,
                contact.name(),
                contact.work(),
                contact.reach(),
                contact.met(),
                contact.about(),
                contact.photo(),
                contact.origin(),
                contact.uid(),
                contact.created(),
                contact.changed());
    }

    private Instant now() {
        return parts.book().clock().instant();
    }

    private ImportReport report() {
        var findings = new ArrayList<>(preview.findings());
        findings.addAll(late);
        findings.sort((a, b) -> Integer.compare(a.line(), b.line()));
        int left = preview.rows().size() - added - merged - unchanged;
        return new ImportReport(preview.file().name(), added, merged, unchanged, left, List.copyOf(findings));
    }

    /// What is done with a card within a transaction.
    private interface Use {
        void accept(Writer writer, Incoming card);
    }
}
