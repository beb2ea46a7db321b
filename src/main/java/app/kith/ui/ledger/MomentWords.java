package app.kith.ui.ledger;

import app.kith.ledger.Ask;
import app.kith.ledger.Conversation;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Moment;
import app.kith.ledger.State;
import app.kith.people.Met;
import app.kith.people.PartialDate;
import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was between the user and somebody, in words.
record MomentWords(Texts texts, Dates dates) {
    private static final int LONGEST = 240;

    /// The day; of a meeting only what is known of it.
    String day(Moment moment) {
        if (moment instanceof Moment.Meeting(var id, Met met, LocalDate on)) {
            PartialDate known = met.on();
            if (known != null && known.day() == 0) {
                return known.month() == 0
                        ? String.valueOf(known.year())
                        : DateTimeFormatter.ofPattern("LLL uuuu").format(on);
            }
        }
        return dates.day(moment.on());
    }

    /// What it was, in one or two words; given and received with their arrow.
    String kind(Moment moment) {
        return switch (moment) {
            case Moment.Passed(Exchange exchange) ->
                (exchange.direction() == Direction.GIVEN ? "↑ " : "↓ ") + texts.get("kind." + exchange.kind().name());
            case Moment.Spoke(Conversation talk) -> texts.get("talk." + talk.kind().name());
            case Moment.Asked(Ask ask) -> texts.get(ask.mine() ? "moment.ask.mine" : "moment.ask.theirs");
            case Moment.Jotted jotted -> texts.get("moment.note");
            case Moment.Meeting meeting -> texts.get("moment.met");
        };
    }

    /// The same for reading aloud, without arrows.
    String kindAloud(Moment moment) {
        return moment instanceof Moment.Passed(Exchange exchange)
                ? texts.get(exchange.direction() == Direction.GIVEN ? "entry.given" : "entry.received",
                        texts.get("kind." + exchange.kind().name()))
                : kind(moment);
    }

    /// The role of the chip that shows the kind.
    static String role(Moment moment) {
        return switch (moment) {
            case Moment.Passed passed when passed.voided() -> "plain";
            case Moment.Passed(Exchange exchange) -> exchange.direction() == Direction.GIVEN ? "given" : "received";
            case Moment.Asked asked -> "accent";
            default -> "plain";
        };
    }

    /// The line that says what.
    String what(Moment moment) {
        return switch (moment) {
            case Moment.Passed(Exchange exchange) -> exchange.what();
            case Moment.Spoke(Conversation talk) -> talk.what();
            case Moment.Asked(Ask ask) -> ask.what();
            case Moment.Jotted(var note) -> shortened(note.text().strip().replaceAll("\\s*\\R\\s*", " · "));
            case Moment.Meeting(var id, Met met, var on) ->
                Stream.of(met.where(), met.how(), met.throughName().isEmpty()
                        ? ""
                        : texts.get("moment.through", met.throughName()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    /// Why it was voided; empty for what was not.
    String voided(Moment moment) {
        String reason = switch (moment) {
            case Moment.Passed(Exchange exchange) -> exchange.voidedFor();
            case Moment.Spoke(Conversation talk) -> talk.voidedFor();
            default -> "";
        };
        if (!moment.voided()) {
            return "";
        }
        return reason.isEmpty() ? texts.get("moment.voided") : texts.get("moment.voided.for", reason);
    }

    /// What came of it since; may be empty.
    String since(Moment moment) {
        return switch (moment) {
            case Moment.Passed(Exchange exchange) -> since(exchange);
            case Moment.Spoke(Conversation talk) ->
                talk.minutes() == 0 ? "" : texts.get("line.minutes", talk.minutes());
            case Moment.Asked(Ask ask) -> {
                LocalDate settled = ask.settled();
                String state = texts.get("moment.ask." + ask.state().name());
                yield settled == null ? state : texts.get("moment.ask.settled", state, dates.day(settled));
            }
            default -> "";
        };
    }

    private String since(Exchange exchange) {
        LocalDate thanked = exchange.thanked();
        LocalDate answered = exchange.answered();
        if (exchange.state() != State.HAPPENED) {
            return exchange.state() == State.DRAFT ? texts.get("moment.draft") : "";
        }
        if (exchange.toThank()) {
            return texts.get("moment.to.thank");
        }
        if (thanked != null) {
            return texts.get("moment.thanked", dates.day(thanked));
        }
        return answered == null
                ? ""
                : texts.get("moment.replied", Math.max(0, ChronoUnit.DAYS.between(exchange.on(), answered)));
    }

    /// One sentence of the parts that are not empty.
    static String sentence(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
