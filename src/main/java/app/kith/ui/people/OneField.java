package app.kith.ui.people;

import app.kith.people.Contact;
import app.kith.ui.kit.EditableText;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A field of which a card has one: the name, the title, where somebody was met.
final class OneField {
    private final CardModel model;
    private final FieldModel field;
    private final Function<Contact, String> read;
    private final BiFunction<Contact, String, @Nullable Contact> write;
    private final EditableText line;
    /// What was typed and not understood, by card: it stands there again when the card is opened again.
    private final Map<UUID, String> unread = new HashMap<>();
    private @Nullable Contact shown;
    private @Nullable UUID whose;

    /// @param read what stands in the field for a card
    /// @param write the card with what was typed, null when that is not understood
    OneField(
            CardModel model,
            String name,
            Function<Contact, String> read,
            BiFunction<Contact, String, @Nullable Contact> write) {
        this.model = model;
        this.read = read;
        this.write = write;
        field = model.field();
        line = new EditableText(name, this::save, field::left);
        field.failed().addListener((failed, before, now) -> {
            if (!now.isEmpty()) {
                line.autosave().failed();
            }
        });
    }

    /// The line to type in.
    EditableText line() {
        return line;
    }

    /// Says below it why it is not saved.
    Label failure() {
        return FieldRow.failure(field);
    }

    /// Shows a card's.
    void show(Contact contact) {
        shown = contact;
        var text = read.apply(contact);
        if (contact.id().equals(whose)) {
            line.autosave().show(text);
            return;
        }
        whose = contact.id();
        var waiting = unread.get(whose);
        line.autosave().begin(waiting == null ? text : waiting);
        field.refuse(waiting == null ? "" : model.noDate());
    }

    void save() {
        line.autosave().flush();
    }

    private void save(String typed) {
        if (shown == null) {
            return;
        }
        if (write.apply(shown, typed) == null) {
            unread.put(shown.id(), typed);
            field.refuse(model.noDate());
            return;
        }
        unread.remove(shown.id());
        field.save(contact -> {
            var changed = write.apply(contact, typed);
            return changed == null ? contact : changed;
        });
    }
}
