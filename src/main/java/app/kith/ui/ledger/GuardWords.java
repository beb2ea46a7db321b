package app.kith.ui.ledger;

import app.kith.ledger.Ask;
import app.kith.ledger.Exchange;
import app.kith.ledger.Guard;
import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the ask guard has to say, in words.
record GuardWords(Texts texts, Dates dates) {
    /// The gravest of it.
    String title(String called, Guard guard) {
        return reason(called, guard.reasons().getFirst());
    }

    /// The rest of it, and what is noted as received.
    List<String> facts(String called, Guard guard) {
        var facts = new ArrayList<String>();
        guard.reasons().stream().skip(1).map(reason -> reason(called, reason) + ".").forEach(facts::add);
        if (!guard.received().isEmpty()) {
            facts.add(texts.get("guard.received",
                    guard.received().stream().map(this::entry).collect(Collectors.joining("; "))));
        }
        guard.asks()
                .stream()
                .filter(Ask::open)
                .findFirst()
                .ifPresent(ask -> facts.add(texts.get("guard.open", ask.what(), dates.day(ask.on()))));
        return facts;
    }

    /// The one line where all is clear; empty for a friend.
    String clear(Guard guard) {
        if (guard.level() == Guard.Level.NONE) {
            return "";
        }
        Exchange given = guard.given();
        return given == null
                ? texts.get("guard.clear.talks", guard.standing().conversations())
                : texts.get("guard.clear", entry(given));
    }

    /// What an honest column says of somebody: what was given and received, or that nothing was, or that the last thing was an
    /// ask.
    String honestly(Guard guard) {
        if (guard.level() == Guard.Level.NONE) {
            return texts.get("mark.HELLO_WELCOME");
        }
        String counts = guard.standing().gave() == 0
                ? texts.get("bind.nothing")
                : texts.get("bind.counts", guard.standing().gave(), guard.standing().received());
        return guard.reasons().contains(Guard.Reason.UNANSWERED) || guard.reasons().contains(Guard.Reason.ASKED_OFTEN)
                ? counts + " · " + texts.get("bind.asked")
                : counts;
    }

    private String reason(String called, Guard.Reason reason) {
        return texts.get("guard." + reason.name(), called);
    }

    private String entry(Exchange entry) {
        String what = entry.what().isEmpty() ? texts.get("kind." + entry.kind().name()) : entry.what();
        return texts.get("guard.entry", what, dates.day(entry.on()));
    }
}
