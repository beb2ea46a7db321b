package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.kith.people.CardText;
import app.kith.people.Draft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads a vCard that was pasted as text, for quick entry.
///
/// @param clock dates notes that bear no date
public record VcardText(Clock clock) implements CardText {
    private static final String BEGIN = "BEGIN:VCARD";

    @Override
    public Optional<Draft> read(String text) {
        return first(text).flatMap(VcardText::draft);
    }

    @Override
    public Optional<byte[]> picture(String text) {
        return first(text).map(ReadCard::photo).map(PictureFile::bytes);
    }

    private Optional<ReadCard> first(String text) {
        var card = text.stripLeading();
        if (!card.toUpperCase(Locale.ROOT).startsWith(BEGIN)) {
            return Optional.empty();
        }
        try (var reader = new VcardReader(new ByteArrayInputStream(card.getBytes(UTF_8)), UTF_8, UUID::randomUUID,
                clock)) {
            return Optional.ofNullable(reader.next());
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    private static Optional<Draft> draft(ReadCard read) {
        return Optional.ofNullable(read.contact())
                .map(contact -> new Draft(contact.name(), contact.work(), contact.reach(), contact.met(),
                        contact.about(),
                        read.notes().stream().map(Jotting::text).collect(Collectors.joining("\n\n"))));
    }
}
