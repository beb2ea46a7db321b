package app.kith.transfer;

import ezvcard.VCard;
import ezvcard.io.ParseWarning;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads contacts from vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), one card at a time, in memory that does not grow
/// with the file. Cards of several versions and character sets may stand in one file. Nothing is fetched from anywhere.
///
/// For one thread at a time.
public final class VcardReader implements AutoCloseable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MALFORMED_LINE = 27;
    private static final int NO_VERSION = 39;
    private static final int TELEPHONE_AS_TEXT = 18;
    private static final char NOT_A_CHARACTER = '\uFFFD';

    private final CardScanner cards;
    private final Supplier<UUID> ids;
    private final Clock clock;

    /// @param in the bytes of the file; closed with this reader
    /// @param charset the character set the user says the file is in; null to find out
    /// @param ids an id for each contact
    /// @param clock dates notes that bear no date
    public VcardReader(InputStream in, @Nullable Charset charset, Supplier<UUID> ids, Clock clock) throws IOException {
        cards = new CardScanner(PlainBytes.of(in, charset));
        this.ids = ids;
        this.clock = clock;
    }

    /// The next card; null at the end. A card of which no contact can be made, and text outside of cards, comes as one
    /// without a contact.
    ///
    /// @throws IOException when the bytes cannot be read; never for what they say
    public @Nullable ReadCard next() throws IOException {
        RawCard raw = cards.next();
        if (raw == null) {
            return null;
        }
        if (raw.bytes().length == 0) {
            return ReadCard.refused(raw.line(), raw.findings());
        }
        try {
            return read(DecodedCard.of(raw));
        } catch (RuntimeException unexpected) {
            // The library meets texts its makers did not think of; one bad card must not end the file.
            raw.findings().addFirst(new Finding(raw.line(), Reason.CARD_UNREADABLE, ""));
            return ReadCard.refused(raw.line(), raw.findings());
        }
    }

    /// Passes over the next card without reading it.
    ///
    /// @return false at the end
    public boolean skip() throws IOException {
        return cards.next() != null;
    }

    @Override
    public void close() throws IOException {
        cards.close();
    }

    private ReadCard read(DecodedCard decoded) throws IOException {
        Parsed parsed = parse(decoded.text(), StandardCharsets.UTF_8);
        if (decoded.card().quoted() && wronglyDecoded(decoded.text(), parsed)) {
            parsed = parse(decoded.text(), WINDOWS);
            decoded.card().findings().add(new Finding(decoded.card().line(), Reason.NOT_UTF8, ""));
        }
        RawCard raw = decoded.card();
        if (parsed.card() == null) {
            raw.findings().addFirst(new Finding(raw.line(), Reason.CARD_UNREADABLE, ""));
            return ReadCard.refused(raw.line(), raw.findings());
        }
        report(parsed.warnings(), raw);
        return new ContactReading(parsed.card(), clock).read(raw, ids.get(), clock.instant());
    }

    private static Parsed parse(String text, Charset quotedPrintable) throws IOException {
        try (var reader = new VCardReader(text)) {
            reader.setDefaultQuotedPrintableCharset(quotedPrintable);
            return new Parsed(reader.readNext(), List.copyOf(reader.getWarnings()));
        }
    }

    /// Whether quoted-printable text without `CHARSET` is not the UTF-8 it was taken for.
    private static boolean wronglyDecoded(String text, Parsed parsed) {
        return text.indexOf(NOT_A_CHARACTER) < 0
                && parsed.card() != null
                && parsed.card().toString().indexOf(NOT_A_CHARACTER) >= 0;
    }

    private static void report(List<ParseWarning> warnings, RawCard raw) {
        for (ParseWarning warning : warnings) {
            int code = warning.getCode() == null ? 0 : warning.getCode();
            int line = warning.getLineNumber() == null ? raw.line() : raw.fileLine(warning.getLineNumber());
            String name = warning.getPropertyName() == null ? "" : warning.getPropertyName();
            if (code == MALFORMED_LINE) {
                raw.findings().add(new Finding(line, Reason.LINE_UNREADABLE, name));
            } else if (code != NO_VERSION && code != TELEPHONE_AS_TEXT) {
                raw.findings().add(new Finding(line, Reason.VALUE_ODD, name));
            }
        }
    }

    private record Parsed(@Nullable VCard card, List<ParseWarning> warnings) {}
}
