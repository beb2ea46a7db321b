package app.kith.people;

import app.kith.book.Book;
import app.kith.book.Change;
import app.kith.search.Filter;
import app.kith.search.Passage;
import app.kith.search.Passages;
import app.kith.search.Place;
import app.kith.search.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hands the fronts of the cards to search, and says who there is.
public final class PeopleSource implements Source {
    private final Book book;

    /// The cards of a book.
    public PeopleSource(Book book) {
        this.book = book;
    }

    @Override
    public Set<UUID> touched(Change change) {
        return change.in(PeopleStore.TABLE);
    }

    @Override
    public List<UUID> everybody() {
        // In the order in which the cards lie in the file, so that reading them all goes straight on.
        return book.read(PeopleStore::byName).stream().sorted().toList();
    }

    @Override
    public void passages(Collection<UUID> contacts, Passages out) {
        book.read(reader -> PeopleStore.all(reader, contacts)).values().forEach(contact -> hand(contact, out));
    }

    private static void hand(Contact contact, Passages out) {
        UUID id = contact.id();
        out.card(id, ContactRow.sortName(contact), contact.work().organisation(), contact.created());
        names(contact).forEach(name -> add(out, id, Place.NAME, name));
        add(out, id, Place.ORGANISATION, contact.work().organisation());
        add(out, id, Place.TITLE, joined(contact.work().title(), contact.work().department()));
        Reach reach = contact.reach();
        reach.emails().forEach(email -> add(out, id, Place.EMAIL, email.address()));
        reach.phones().forEach(phone -> add(out, id, Place.PHONE, phone.number()));
        reach.addresses().forEach(address -> add(out, id, Place.ADDRESS, address.line()));
        reach.links().forEach(link -> add(out, id, Place.LINK, link.address()));
        contact.about().tags().forEach(tag -> add(out, id, Place.TAG, tag));
        add(out, id, Place.MET, contact.met().where());
        add(out, id, Place.THROUGH, contact.met().throughName());
        add(out, id, Place.OTHER, contact.met().how());
        about(contact.about(), id, out);
        if (contact.photo() != null) {
            out.value(id, Filter.HAS, "photo");
        }
    }

    private static void about(About about, UUID id, Passages out) {
        add(out, id, Place.OTHER, about.common());
        about.anniversaries().forEach(day -> add(out, id, Place.OTHER, day.label()));
        about.custom().forEach(field -> add(out, id, Place.OTHER, joined(field.label(), field.value())));
        if (about.birthday() != null) {
            out.value(id, Filter.HAS, "birthday");
        }
    }

    /// The name in every form somebody may type.
    private static List<String> names(Contact contact) {
        Name name = contact.name();
        var names = new ArrayList<String>();
        Stream.of(name.full(), joined(name.prefix(), name.given(), name.middle(), name.family(), name.suffix()),
                name.nickname(), joined(name.phoneticGiven(), name.phoneticFamily()))
                .filter(form -> !form.isEmpty() && !names.contains(form))
                .forEach(names::add);
        return names;
    }

    private static void add(Passages out, UUID contact, Place place, String text) {
        if (!text.isBlank()) {
            out.add(contact, Passage.front(contact, place, text));
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
