package app.kith.ledger;

import app.kith.people.PersonRow;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What was understood of a typed line of the ledger; a value, so that what was guessed can be changed.
///
/// @param sort whether something passed or people spoke; null while nothing says so
/// @param kind what passed, where something did
/// @param talk how they spoke, where they did
/// @param people whom the line names, each with those it may mean
/// @param minutes how long they spoke; 0 when nothing says so
/// @param what the rest of the line
/// @param url the web address in it; empty without one
public record Noted(
        @Nullable Sort sort,
        Kind kind,
        ConversationKind talk,
        List<Named> people,
        LocalDate on,
        int minutes,
        String what,
        String url,
        Began began) {
    /// What a line tells of: something given or received, a conversation, an ask of the user's or of a contact.
    public enum Sort {
        GIVEN, RECEIVED, CONVERSATION, MY_ASK, THEIR_ASK
    }

    /// A name as it was typed.
    ///
    /// @param choices those it may mean, the likeliest first; empty when nobody is called so
    public record Named(String typed, List<PersonRow> choices) {
        /// Copies the list.
        public Named {
            choices = List.copyOf(choices);
        }
    }

    /// Copies the list.
    public Noted {
        people = List.copyOf(people);
    }

    /// Whether it can be kept: it says what happened, and everybody it names is somebody.
    public boolean complete() {
        return sort != null && !people.isEmpty() && people.stream().noneMatch(each -> each.choices().isEmpty());
    }

    /// Whom it means, as far as is known: the likeliest of each name, nobody twice.
    public List<PersonRow> meant() {
        return people.stream().flatMap(each -> each.choices().stream().limit(1)).distinct().toList();
    }

    /// The same of another sort.
    public Noted withSort(Sort other) {
        return new Noted(other, kind, talk, people, on, minutes, what, url, began);
    }

    /// The same of another kind.
    public Noted withKind(Kind other) {
        return new Noted(sort, other, talk, people, on, minutes, what, url, began);
    }

    /// The same conversation, held otherwise.
    public Noted withTalk(ConversationKind other) {
        return new Noted(sort, kind, other, people, on, minutes, what, url, began);
    }

    /// The same with other people.
    public Noted withPeople(List<Named> others) {
        return new Noted(sort, kind, talk, others, on, minutes, what, url, began);
    }

    /// The same on another day.
    public Noted withOn(LocalDate other) {
        return new Noted(sort, kind, talk, people, other, minutes, what, url, began);
    }

    /// The same begun by somebody else.
    public Noted withBegan(Began other) {
        return new Noted(sort, kind, talk, people, on, minutes, what, url, other);
    }
}
