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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a person that can go into a table, under the names that other programs read.
final class PeopleFields {
    /// A field of a table.
    sealed interface Field {
        String key();

        /// The names of its columns.
        ///
        /// @param cells how many it has in the fullest row
        List<String> heading(int cells);

        /// The cells of a contact; a repeating field has some for each of its values.
        List<String> cells(Contact contact);
    }

    /// A field that makes one column.
    record Single(String key, String heading, Function<Contact, String> cell) implements Field {
        @Override
        public List<String> heading(int cells) {
            return List.of(heading);
        }

        @Override
        public List<String> cells(Contact contact) {
            return List.of(cell.apply(contact));
        }
    }

    /// A field that makes some columns for each of its values, numbered from 1.
    ///
    /// @param headings each with `#` in the place of the number
    record Repeated<T>(
            String key,
            List<String> headings,
            Function<Contact, List<T>> values,
            List<Function<T, String>> parts) implements Field {
        @Override
        public List<String> heading(int cells) {
            var heading = new ArrayList<String>(cells);
            for (int number = 1; number <= cells / headings.size(); number++) {
                for (String name : headings) {
                    heading.add(name.replace("#", Integer.toString(number)));
                }
            }
            return heading;
        }

        @Override
        public List<String> cells(Contact contact) {
            List<T> all = values.apply(contact);
            if (all.isEmpty()) {
                return List.of();
            }
            var cells = new ArrayList<String>(all.size() * parts.size());
            for (T one : all) {
                for (Function<T, String> part : parts) {
                    cells.add(part.apply(one));
                }
            }
            return cells;
        }
    }

    static final List<Field> NAME = List.of(
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

    static final List<Field> REPEATED = List.of(
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

    static final List<Field> REST = List.of(
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
