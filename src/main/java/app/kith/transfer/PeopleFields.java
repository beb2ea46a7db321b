package app.kith.transfer;

import app.kith.people.Anniversary;
import app.kith.people.Contact;
import app.kith.people.CustomField;
import app.kith.people.Email;
import app.kith.people.Link;
import app.kith.people.PartialDate;
import app.kith.people.Phone;
import app.kith.people.PostalAddress;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a person that can go into a table, under the names that other programs read.
final class PeopleFields {
    /// A field that makes one column.
    record Single(String key, String heading, Function<Contact, String> cell) {}

    /// A field that makes some columns for each of its values, numbered from 1.
    ///
    /// @param headings each with `#` in the place of the number
    record Repeated<T>(
            String key,
            List<String> headings,
            Function<Contact, List<T>> values,
            List<Function<T, String>> cells) {
        int count(Contact contact) {
            return values.apply(contact).size();
        }

        List<String> heading(int number) {
            return headings.stream().map(heading -> heading.replace("#", Integer.toString(number))).toList();
        }

        /// Adds the cells of a contact, empty ones up to the fullest contact's.
        void addTo(List<String> row, Contact contact, int groups) {
            List<T> all = values.apply(contact);
            for (int i = 0; i < groups; i++) {
                for (Function<T, String> cell : cells) {
                    row.add(i < all.size() ? cell.apply(all.get(i)) : "");
                }
            }
        }
    }

    static final List<Single> NAME = List.of(
            new Single("name", "Name", Contact::called),
            new Single("prefix", "Name prefix", contact -> contact.name().prefix()),
            new Single("given", "Given name", contact -> contact.name().given()),
            new Single("middle", "Middle name", contact -> contact.name().middle()),
            new Single("family", "Family name", contact -> contact.name().family()),
            new Single("suffix", "Name suffix", contact -> contact.name().suffix()),
            new Single("nickname", "Nickname", contact -> contact.name().nickname()),
            new Single("phonetic-given", "Phonetic given name", contact -> contact.name().phoneticGiven()),
            new Single("phonetic-family", "Phonetic family name", contact -> contact.name().phoneticFamily()),
            new Single("organisation", "Organisation", contact -> contact.work().organisation()),
            new Single("department", "Department", contact -> contact.work().department()),
            new Single("title", "Title", contact -> contact.work().title()));

    static final List<Repeated<?>> REPEATED = List.of(
            new Repeated<Email>(
                    "emails",
                    List.of("E-mail # label", "E-mail #"),
                    contact -> contact.reach().emails(),
                    List.of(Email::label, Email::address)),
            new Repeated<Phone>(
                    "phones",
                    List.of("Phone # label", "Phone #"),
                    contact -> contact.reach().phones(),
                    List.of(Phone::label, Phone::number)),
            new Repeated<PostalAddress>(
                    "addresses",
                    List.of(
                            "Address # label",
                            "Address # PO box",
                            "Address # extended",
                            "Address # street",
                            "Address # city",
                            "Address # region",
                            "Address # postal code",
                            "Address # country"),
                    contact -> contact.reach().addresses(),
                    List.of(
                            PostalAddress::label,
                            PostalAddress::poBox,
                            PostalAddress::extended,
                            PostalAddress::street,
                            PostalAddress::locality,
                            PostalAddress::region,
                            PostalAddress::postalCode,
                            PostalAddress::country)),
            new Repeated<Link>(
                    "links",
                    List.of("Link # label", "Link #"),
                    contact -> contact.reach().links(),
                    List.of(Link::label, Link::address)),
            new Repeated<Anniversary>(
                    "anniversaries",
                    List.of("Anniversary # label", "Anniversary #"),
                    contact -> contact.about().anniversaries(),
                    List.of(Anniversary::label, anniversary -> anniversary.date().toString())),
            new Repeated<CustomField>(
                    "custom",
                    List.of("Custom field # label", "Custom field #"),
                    contact -> contact.about().custom(),
                    List.of(CustomField::label, CustomField::value)));

    static final List<Single> REST = List.of(
            new Single("birthday", "Birthday", contact -> date(contact.about().birthday())),
            new Single("met-how", "Met how", contact -> contact.met().how()),
            new Single("met-where", "Met where", contact -> contact.met().where()),
            new Single("met-on", "Met on", contact -> date(contact.met().on())),
            new Single("met-through", "Met through", contact -> contact.met().throughName()),
            new Single("common", "In common", contact -> contact.about().common()),
            new Single("tags", "Tags", contact -> String.join(", ", contact.about().tags())),
            new Single("languages", "Languages", contact -> String.join(", ", contact.about().languages())),
            new Single("created", "Created", contact -> contact.created().truncatedTo(ChronoUnit.SECONDS).toString()),
            new Single("changed", "Changed", contact -> contact.changed().truncatedTo(ChronoUnit.SECONDS).toString()),
            new Single("uid", "UID", ContactWriting::uid));

    private PeopleFields() {}

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
