package app.kith.ui.ledger;

import app.kith.ledger.Beginnings;
import app.kith.ledger.Standing;
import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Standing in words.
record StandingWords(Texts texts, Dates dates) {
    /// Who began how many of the last conversations; empty where there is none.
    Optional<String> began(Standing standing) {
        Beginnings beginnings = standing.beginnings();
        long known = beginnings.mine() + beginnings.theirs();
        if (known == 0) {
            return Optional.empty();
        }
        String words = texts.get("standing.began", beginnings.mine(), known);
        return Optional.of(beginnings.unknown() == 0
                ? words
                : words + " · " + texts.get("standing.began.unknown", beginnings.unknown()));
    }

    /// The last sign of life of each side.
    List<String> lastWords(Standing standing) {
        if (standing.last() == null) {
            return List.of(texts.get("standing.no.word"));
        }
        return List.of(texts.get("standing.last.mine", ago(standing.lastMine())),
                texts.get("standing.last.theirs", ago(standing.lastTheirs())));
    }

    /// What is one-sided, what the user can mend first; each with what lies behind it.
    List<String> oneSided(Standing standing) {
        var lines = new ArrayList<String>();
        Beginnings beginnings = standing.beginnings();
        if (standing.side() == Beginnings.Side.THEY_ALWAYS) {
            lines.add(texts.get("standing.they.always", beginnings.theirs(), beginnings.theirs() + beginnings.mine()));
        }
        if (standing.iOnlyAsk()) {
            lines.add(texts.get("standing.i.only.ask"));
        }
        if (standing.side() == Beginnings.Side.I_ALWAYS) {
            lines.add(texts.get("standing.i.always", beginnings.mine(), beginnings.mine() + beginnings.theirs()) + " "
                    + answers(beginnings));
        }
        if (standing.theyOnlyAsk()) {
            lines.add(texts.get("standing.they.only.ask"));
        }
        var silence = standing.silence();
        if (silence != null && !standing.friend()) {
            lines.add(texts.get("standing.silence", dates.day(silence.until())));
        }
        return lines;
    }

    private String answers(Beginnings beginnings) {
        String soon = beginnings.usualDaysToAnswer().isPresent()
                ? texts.get("standing.answered.soon", beginnings.answered(), beginnings.mine(),
                        beginnings.usualDaysToAnswer().getAsLong())
                : texts.get("standing.answered.none");
        return soon + " " + texts.get("standing.brought", beginnings.brought(), beginnings.mine());
    }

    private String ago(@Nullable LocalDate day) {
        return day == null ? texts.get("standing.never") : dates.agoInWords(day);
    }
}
