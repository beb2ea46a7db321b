package app.kith.ledger;

import app.kith.ledger.Noted.Sort;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The word of a line that says what happened; its words are those under its name in `ledger-words.properties`. `CALLED` and
/// `WROTE` are verbs and say who began, `CALL` and `MESSAGE` nouns and do not.
enum Verb {
    NONE, GIVEN, RECEIVED, HELPED, LISTENED, THANKED, INTRODUCED, RECOMMENDED, ASKED, CALLED, CALL, WROTE, MESSAGE, MET,
    COFFEE, MEAL;

    private static final List<Kind> GUESSED = List.of(Kind.INTRODUCTION, Kind.ENDORSEMENT,
            Kind.OPPORTUNITY, Kind.LISTENING, Kind.HELP, Kind.ITEM, Kind.ARTICLE, Kind.THANKS);

    /// The verb that `word` is; [#NONE] for any other word.
    static Verb of(String word) {
        for (Verb verb : values()) {
            if (verb != NONE && LedgerWords.is(verb.name().toLowerCase(Locale.ROOT), word)) {
                return verb;
            }
        }
        return NONE;
    }

    /// What happened; null when the word does not say.
    ///
    /// @param theirs whether the contact did it, whose name then stands before the verb
    @Nullable
    Sort sort(boolean theirs) {
        return switch (this) {
            case NONE -> null;
            case GIVEN, HELPED, LISTENED, THANKED, INTRODUCED, RECOMMENDED -> theirs ? Sort.RECEIVED : Sort.GIVEN;
            case RECEIVED -> theirs ? Sort.GIVEN : Sort.RECEIVED;
            case ASKED -> theirs ? Sort.THEIR_ASK : Sort.MY_ASK;
            case CALLED, CALL, WROTE, MESSAGE, MET, COFFEE, MEAL -> Sort.CONVERSATION;
        };
    }

    /// Who began, as far as the words say.
    ///
    /// @param from whether *from* stands before the name
    Began began(boolean theirs, boolean from) {
        return switch (sort(theirs)) {
            case null -> Began.UNKNOWN;
            case GIVEN, MY_ASK -> Began.ME;
            case RECEIVED, THEIR_ASK -> Began.THEM;
            case CONVERSATION -> {
                boolean said = this == CALLED || this == WROTE;
                yield from || (said && theirs) ? Began.THEM : said ? Began.ME : Began.UNKNOWN;
            }
        };
    }

    /// What passed, from the verb, else from the words of `what`, else knowledge: it is the gift most often given.
    Kind kind(String what, boolean address) {
        return switch (this) {
            case HELPED -> Kind.HELP;
            case LISTENED -> Kind.LISTENING;
            case THANKED -> Kind.THANKS;
            case INTRODUCED -> Kind.INTRODUCTION;
            case RECOMMENDED -> Kind.ENDORSEMENT;
            default -> named(what).orElse(address ? Kind.ARTICLE : Kind.KNOWLEDGE);
        };
    }

    /// The kind that words name; empty when they name none.
    static Optional<Kind> named(String what) {
        return GUESSED.stream().filter(kind -> LedgerWords.in("kind." + kind.name(), what)).findFirst();
    }

    /// How they spoke; what was met for may say more than that people met.
    ConversationKind talk(String what) {
        return switch (this) {
            case WROTE, MESSAGE -> ConversationKind.MESSAGE;
            case MET -> {
                if (LedgerWords.in("meal", what)) {
                    yield ConversationKind.MEAL;
                }
                yield LedgerWords.in("coffee", what) ? ConversationKind.COFFEE : ConversationKind.MEETING;
            }
            case COFFEE -> ConversationKind.COFFEE;
            case MEAL -> ConversationKind.MEAL;
            default -> ConversationKind.CALL;
        };
    }
}
