package app.kith.people;

import java.util.List;

/// The ways to reach a contact, each list in the order the user gave it; the first is the one to use first.
public record Reach(List<Email> emails, List<Phone> phones, List<PostalAddress> addresses, List<Link> links) {
    /// No way known.
    public static final Reach NONE = new Reach(List.of(), List.of(), List.of(), List.of());

    /// Copies the lists, so that the value cannot change.
    public Reach {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
        links = List.copyOf(links);
    }

    /// The same with other e-mail addresses.
    public Reach withEmails(List<Email> changed) {
        return new Reach(changed, phones, addresses, links);
    }

    /// The same with other telephone numbers.
    public Reach withPhones(List<Phone> changed) {
        return new Reach(emails, changed, addresses, links);
    }

    /// The same with other postal addresses.
    public Reach withAddresses(List<PostalAddress> changed) {
        return new Reach(emails, phones, changed, links);
    }

    /// The same with other web addresses.
    public Reach withLinks(List<Link> changed) {
        return new Reach(emails, phones, addresses, changed);
    }
}
