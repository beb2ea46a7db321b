package app.kith.ui.people;

import app.kith.book.Stay;
import app.kith.people.Contact;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// One field of the open card while somebody types in it: all its saves are one step, and a save that fails says why.
final class FieldModel {
    private final CardModel card;
    private final ReadOnlyStringWrapper failed = new ReadOnlyStringWrapper(this, "failed", "");
    /// Only the save thread touches these two.
    private @Nullable Stay stay;
    private @Nullable UUID staysWith;

    FieldModel(CardModel card) {
        this.card = card;
    }

    /// Why what stands in the field is not in the book; empty when it is.
    ReadOnlyStringProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// Saves a change of the open card.
    void save(UnaryOperator<Contact> change) {
        var whose = card.whose();
        if (whose == null) {
            return;
        }
        failed.set("");
        Callable<Optional<Contact>> edit = () -> card.people().edit(going(whose), whose, change);
        card.background().save(edit, kept -> kept.ifPresent(card::saved), failure -> {
            if (whose.equals(card.whose())) {
                failed.set(card.whyNotSaved());
            } else {
                card.keep(edit);
            }
        });
    }

    /// Says why what was typed is not saved; with an empty reason that there is nothing to say.
    void refuse(String why) {
        // Said anew each time: whoever listens has to know that this text is not saved either.
        failed.set("");
        failed.set(why);
    }

    /// Ends the stay.
    void left() {
        card.background().save(() -> {
            if (stay != null) {
                stay.close();
            }
            stay = null;
            return card;
        }, closed -> {});
    }

    private Stay going(UUID whose) {
        if (stay == null || !whose.equals(staysWith)) {
            stay = card.people().stay(whose);
            staysWith = whose;
        }
        return stay;
    }
}
