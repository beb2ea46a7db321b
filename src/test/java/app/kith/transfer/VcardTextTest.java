package app.kith.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VcardTextTest {
    private final VcardText text = new VcardText(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void aPastedCardIsReadWithItsNote() {
        var draft = text.read("""
                BEGIN:VCARD
                VERSION:3.0
                FN:Jill Moreau
                N:Moreau;Jill;;;
                EMAIL:jill@northlight.example
                NOTE:Plays golf
                END:VCARD
                """).orElseThrow();
        assertThat(draft.name().full()).isEqualTo("Jill Moreau");
        assertThat(draft.reach().emails()).extracting("address").containsExactly("jill@northlight.example");
        assertThat(draft.note()).isEqualTo("Plays golf");
    }

    @Test
    void whatIsNoCardIsLeftToOthers() {
        assertThat(text.read("Jill Moreau jill@northlight.example")).isEmpty();
        assertThat(text.read("BEGIN:VCARD and nothing more")).isEmpty();
    }
}
