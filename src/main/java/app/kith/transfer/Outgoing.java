package app.kith.transfer;

import app.kith.people.Contact;
import app.kith.people.People;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The contacts that go out, a few hundred in memory at a time; the sample people stay.
///
/// @param who whose cards
public record Outgoing(People people, Who who) {
    private static final int SLICE = 500;

    /// What a contact is called in every file that goes out, so that the rows of several tables can be brought together.
    public static String uid(Contact contact) {
        return ContactWriting.uid(contact);
    }

    /// Hands over each contact: everybody in the order they came, the chosen ones in theirs.
    public void each(Consumer<Contact> use) {
        Consumer<Contact> real = contact -> {
            if (!contact.origin().equals(Contact.SAMPLE)) {
                use.accept(contact);
            }
        };
        Optional<List<UUID>> chosen = who.chosen();
        if (chosen.isEmpty()) {
            people.each(real);
            return;
        }
        List<UUID> ids = chosen.get();
        for (int from = 0; from < ids.size(); from += SLICE) {
            people.all(ids.subList(from, Math.min(ids.size(), from + SLICE))).forEach(real);
        }
    }
}
