package app.kith.ui.people;

import app.kith.people.Anniversary;
import app.kith.people.Contact;
import app.kith.people.CustomField;
import app.kith.people.Email;
import app.kith.people.Link;
import app.kith.people.Phone;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The kinds of lines a card can have several of.
final class FieldKinds {
    private FieldKinds() {}

    /// E-mail addresses.
    record Emails(Feather sign, String key) implements FieldKind<Email> {
        Emails() {
            this(Feather.MAIL, "card.email");
        }

        @Override
        public List<Email> of(Contact contact) {
            return contact.reach().emails();
        }

        @Override
        public Contact with(Contact contact, List<Email> all) {
            return contact.withReach(contact.reach().withEmails(all));
        }

        @Override
        public String value(Email one) {
            return one.address();
        }

        @Override
        public String label(Email one) {
            return one.label();
        }

        @Override
        public Email typed(@Nullable Email before, String value, String label) {
            return new Email(label.strip(), value.strip());
        }
    }

    /// Telephone numbers, read in national form, edited as typed.
    record PhoneNumbers(Feather sign, String key) implements FieldKind<Phone> {
        PhoneNumbers() {
            this(Feather.PHONE, "card.phone");
        }

        @Override
        public List<Phone> of(Contact contact) {
            return contact.reach().phones();
        }

        @Override
        public Contact with(Contact contact, List<Phone> all) {
            return contact.withReach(contact.reach().withPhones(all));
        }

        @Override
        public String value(Phone one) {
            return one.number();
        }

        @Override
        public String label(Phone one) {
            return one.label();
        }

        @Override
        public String shown(CardModel.Front front, Phone one) {
            return front.shown(one.number());
        }

        @Override
        public Phone typed(@Nullable Phone before, String value, String label) {
            return new Phone(label.strip(), value.strip());
        }
    }

    /// Sites and profiles, read without what every address begins with.
    record Links(Feather sign, String key) implements FieldKind<Link> {
        Links() {
            this(Feather.LINK_2, "card.link");
        }

        @Override
        public List<Link> of(Contact contact) {
            return contact.reach().links();
        }

        @Override
        public Contact with(Contact contact, List<Link> all) {
            return contact.withReach(contact.reach().withLinks(all));
        }

        @Override
        public String value(Link one) {
            return one.address();
        }

        @Override
        public String label(Link one) {
            return one.label();
        }

        @Override
        public String shown(CardModel.Front front, Link one) {
            return one.address().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        }

        @Override
        public Link typed(@Nullable Link before, String value, String label) {
            return new Link(label.strip(), value.strip(), before != null && before.profile());
        }
    }

    /// Days to remember beside the birthday.
    record Anniversaries(Feather sign, String key, CardModel card) implements FieldKind<Anniversary> {
        Anniversaries(CardModel card) {
            this(Feather.CALENDAR, "card.anniversary", card);
        }

        @Override
        public List<Anniversary> of(Contact contact) {
            return contact.about().anniversaries();
        }

        @Override
        public Contact with(Contact contact, List<Anniversary> all) {
            return contact.withAbout(contact.about().withAnniversaries(all));
        }

        @Override
        public String value(Anniversary one) {
            return card.shown(one.date());
        }

        @Override
        public String label(Anniversary one) {
            return one.label();
        }

        @Override
        public @Nullable Anniversary typed(@Nullable Anniversary before, String value, String label) {
            if (before != null && value.equals(value(before))) {
                return new Anniversary(label.strip(), before.date());
            }
            return card.date(value).map(date -> new Anniversary(label.strip(), date)).orElse(null);
        }
    }

    /// Fields under names of the user's own.
    record Customs(Feather sign, String key) implements FieldKind<CustomField> {
        Customs() {
            this(Feather.HASH, "card.custom");
        }

        @Override
        public List<CustomField> of(Contact contact) {
            return contact.about().custom();
        }

        @Override
        public Contact with(Contact contact, List<CustomField> all) {
            return contact.withAbout(contact.about().withCustom(all));
        }

        @Override
        public String value(CustomField one) {
            return one.value();
        }

        @Override
        public String label(CustomField one) {
            return one.label();
        }

        @Override
        public CustomField typed(@Nullable CustomField before, String value, String label) {
            return new CustomField(label.strip(), value.strip());
        }
    }

    /// Languages, by their tags.
    record Languages(Feather sign, String key) implements FieldKind<String> {
        Languages() {
            this(Feather.MESSAGE_CIRCLE, "card.language");
        }

        @Override
        public List<String> of(Contact contact) {
            return contact.about().languages();
        }

        @Override
        public Contact with(Contact contact, List<String> all) {
            return contact.withAbout(contact.about().withLanguages(all));
        }

        @Override
        public String value(String one) {
            return one;
        }

        @Override
        public String label(String one) {
            return "";
        }

        @Override
        public String shown(CardModel.Front front, String one) {
            var name = Locale.forLanguageTag(one).getDisplayName();
            return name.isEmpty() ? one : name;
        }

        @Override
        public String typed(@Nullable String before, String value, String label) {
            return Objects.requireNonNull(value).strip();
        }
    }
}
