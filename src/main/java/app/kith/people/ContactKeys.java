package app.kith.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a contact is matched by: every address, number and profile in one form however it was typed, and the name alone
/// and with the organisation.
final class ContactKeys {
    private static final int LONGEST = 1000;
    private static final char PART = '|';

    private final Phones phones;

    ContactKeys(Phones phones) {
        this.phones = phones;
    }

    /// @param kind what it tells
    /// @param content in the form that is compared
    record Key(Likeness kind, String content) {
        /// The key on one line, as it is kept: a letter for the kind, then the content, which holds no line break.
        String line() {
            return switch (kind) {
                case UID -> "u";
                case EMAIL -> "e";
                case PHONE -> "p";
                case PROFILE -> "l";
                case NAME_AND_ORGANISATION -> "w";
                case NAME -> "n";
            } + content;
        }
    }

    Set<Key> of(Reach reach, Name name, String organisation, String uid) {
        var keys = new LinkedHashSet<Key>();
        add(keys, Likeness.UID, uid);
        reach.emails().forEach(email -> add(keys, Likeness.EMAIL, email.address().strip().toLowerCase(Locale.ROOT)));
        reach.phones()
                .forEach(phone -> phones.compared(phone.number())
                        .ifPresent(number -> add(keys, Likeness.PHONE, number)));
        reach.links()
                .stream()
                .filter(Link::profile)
                .forEach(link -> add(keys, Likeness.PROFILE, profile(link.address())));
        for (String words : names(name)) {
            add(keys, Likeness.NAME, words);
            String company = Names.compared(organisation);
            if (!company.isEmpty()) {
                add(keys, Likeness.NAME_AND_ORGANISATION, words + PART + company);
            }
        }
        return keys;
    }

    /// Host and path without what changes from paste to paste; a bare host names a service, not a person.
    private static String profile(String address) {
        String plain = address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[a-z]+://", "")
                .replaceFirst("^(?:www|m|mobile)\\.", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
        return plain.indexOf('/') > 0 || plain.startsWith("@") ? plain : "";
    }

    /// The words of the name in an order of their own, so that family and given name may stand either way.
    private static List<String> names(Name name) {
        String parts = Stream.of(name.given(), name.middle(), name.family()).collect(Collectors.joining(" "));
        var names = new ArrayList<String>();
        Stream.of(parts, name.given() + " " + name.family(), name.written())
                .map(ContactKeys::inOrder)
                .forEach(words -> {
                    if (!words.isEmpty() && !names.contains(words)) {
                        names.add(words);
                    }
                });
        return names;
    }

    private static String inOrder(String text) {
        return Stream.of(Names.compared(text).split(" ", -1)).sorted().collect(Collectors.joining(" "));
    }

    private static void add(Set<Key> keys, Likeness kind, String content) {
        if (!content.isEmpty() && content.length() <= LONGEST
                && content.chars().noneMatch(letter -> letter < ' ')) {
            keys.add(new Key(kind, content));
        }
    }
}
