package app.kith.transfer;

import app.kith.notes.Note;
import app.kith.people.Contact;
import app.kith.people.Email;
import app.kith.people.Phone;
import app.kith.transfer.Matching.Match;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads a file once and proposes what to do with each card, some hundreds at a time.
final class PreviewReading {
    private static final int SLICE = 400;

    private final ImportParts parts;
    private final ImportFile file;
    private final Progress progress;
    private final Matching matching;
    private final List<PreviewRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Set<Part>, Set<Part>> shared = new HashMap<>();

    PreviewReading(ImportParts parts, ImportFile file, Progress progress) {
        this.parts = parts;
        this.file = file;
        this.progress = progress;
        matching = new Matching(parts.people(), parts.doubles());
    }

    Preview read() {
        try (var reader = parts.reader(file)) {
            var slice = new ArrayList<ReadCard>(SLICE);
            for (ReadCard card = reader.next(); card != null; card = reader.next()) {
                slice.add(card);
                if (slice.size() == SLICE) {
                    propose(slice);
                }
            }
            propose(slice);
        } catch (IOException unreadable) {
            throw new ImportRefused(ImportRefused.Why.UNREADABLE, file.path());
        }
        boolean anyCard = rows.stream().anyMatch(row -> row.refusal() != Reason.OUTSIDE_A_CARD);
        if (!anyCard) {
            throw new ImportRefused(ImportRefused.Why.NO_CARD, file.path());
        }
        return new Preview(file, rows, findings);
    }

    private void propose(List<ReadCard> slice) {
        Map<UUID, Match> matches = matching.of(slice);
        Map<UUID, Set<String>> jotted = jotted(matches.values().stream().map(Match::contact).distinct().toList());
        for (ReadCard card : slice) {
            findings.addAll(card.findings());
            Contact contact = card.contact();
            if (contact == null) {
                rows.add(PreviewRow.refused(card.line(), card.refusal(), parts.book().newId()));
            } else {
                Match match = matches.get(contact.id());
                rows.add(match == null ? fresh(card, contact) : matched(card, contact, match, jotted));
            }
        }
        slice.clear();
        progress.step(rows.size(), -1);
    }

    private static PreviewRow fresh(ReadCard card, Contact contact) {
        return new PreviewRow(
                card.line(),
                contact.called(),
                contact.work().organisation(),
                "",
                address(contact),
                Choice.NEW,
                Sameness.NONE,
                "",
                0,
                contact.id(),
                contact.id(),
                Set.of(),
                Set.of(),
                null);
    }

    private PreviewRow matched(ReadCard card, Contact contact, Match match, Map<UUID, Set<String>> jotted) {
        Set<Part> adds = EnumSet.noneOf(Part.class);
        Set<Part> differs = EnumSet.noneOf(Part.class);
        match.known().ifPresent(known -> {
            var merge = new Merge(known, contact, false, parts.phones());
            adds.addAll(merge.adds());
            merge.differences().forEach(difference -> differs.add(difference.part()));
            if (known.photo() == null && card.photo() != null) {
                adds.add(Part.PHOTO);
            }
            Set<String> there = jotted.getOrDefault(known.id(), Set.of());
            if (card.notes().stream().anyMatch(note -> !there.contains(note.text()))) {
                adds.add(Part.NOTES);
            }
        });
        return new PreviewRow(
                card.line(),
                contact.called(),
                contact.work().organisation(),
                differs.contains(Part.ORGANISATION)
                        ? match.known().map(known -> known.work().organisation()).orElse("")
                        : "",
                address(contact),
                proposed(match),
                match.sameness(),
                match.called(),
                match.line(),
                match.contact(),
                contact.id(),
                shared(adds),
                shared(differs),
                null);
    }

    /// Two people who share a number are two people; two who share an e-mail address may be one who changed names.
    private static Choice proposed(Match match) {
        return switch (match.sameness()) {
            case UID, PROFILE -> Choice.MERGE;
            case EMAIL -> match.contradicted() ? Choice.LOOK : Choice.MERGE;
            case PHONE -> match.contradicted() ? Choice.NEW : Choice.MERGE;
            case NAME_AND_ORGANISATION, NAME -> Choice.LOOK;
            case NONE -> Choice.NEW;
        };
    }

    private Map<UUID, Set<String>> jotted(List<UUID> contacts) {
        if (contacts.isEmpty()) {
            return Map.of();
        }
        return parts.notes()
                .of(contacts)
                .stream()
                .collect(Collectors.groupingBy(Note::contact, Collectors.mapping(Note::text, Collectors.toSet())));
    }

    private Set<Part> shared(Set<Part> set) {
        return shared.computeIfAbsent(set, Set::copyOf);
    }

    private static String address(Contact contact) {
        return contact.reach()
                .emails()
                .stream()
                .map(Email::address)
                .findFirst()
                .or(() -> contact.reach().phones().stream().map(Phone::number).findFirst())
                .orElse("");
    }
}
