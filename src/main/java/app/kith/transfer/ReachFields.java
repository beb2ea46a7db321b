package app.kith.transfer;

import app.kith.people.Email;
import app.kith.people.Link;
import app.kith.people.Phone;
import app.kith.people.PostalAddress;
import app.kith.people.Reach;
import ezvcard.property.Address;
import ezvcard.property.Impp;
import ezvcard.property.RawProperty;
import ezvcard.property.Telephone;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import ezvcard.util.TelUri;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Gathers the ways to reach a contact from the properties of a card.
final class ReachFields {
    private static final Pattern MAILTO = Pattern.compile("(?i)^mailto:");

    private final Ranked<Email> emails = new Ranked<>();
    private final Ranked<Phone> phones = new Ranked<>();
    private final Ranked<PostalAddress> addresses = new Ranked<>();
    private final Ranked<Link> links = new Ranked<>();

    /// Each `take` says whether the property held anything.
    boolean take(ezvcard.property.Email email, String label) {
        String address = MAILTO.matcher(Words.line(email.getValue())).replaceFirst("");
        if (!address.isEmpty()) {
            emails.add(email, new Email(label, address));
        }
        return !address.isEmpty();
    }

    boolean take(Telephone telephone, String label) {
        String number = Words.line(number(telephone));
        if (!number.isEmpty()) {
            phones.add(telephone, new Phone(label, number));
        }
        return !number.isEmpty();
    }

    boolean take(Address address, String label) {
        var read = new PostalAddress(
                label,
                Words.joined(address.getPoBoxes(), ", "),
                Words.joined(address.getExtendedAddresses(), ", "),
                Words.joined(address.getStreetAddresses(), ", "),
                Words.joined(address.getLocalities(), ", "),
                Words.joined(address.getRegions(), ", "),
                Words.joined(address.getPostalCodes(), ", "),
                Words.joined(address.getCountries(), ", "));
        if (!read.line().isEmpty()) {
            addresses.add(address, read);
            return true;
        }
        return address.getLabel() != null && takeWritten(address, address.getLabel(), label);
    }

    /// An address of which only the label for an envelope is known (`LABEL`, RFC 2426, section 3.2.2).
    boolean takeWritten(VCardProperty property, String written, String label) {
        String line = Words.line(written.replace("\r\n", "\n").replace("\n", ", "));
        if (!line.isEmpty()) {
            addresses.add(property, new PostalAddress(label, "", "", line, "", "", "", ""));
        }
        return !line.isEmpty();
    }

    boolean take(Url url, String label) {
        return takeLink(url, label, Words.line(url.getValue()), false);
    }

    boolean take(Impp impp, String label) {
        if (impp.getUri() == null) {
            return false;
        }
        String service = label.isEmpty() ? Services.shown(serviceOf(impp)) : label;
        return takeLink(impp, service, Words.line(impp.getUri().toString()), true);
    }

    /// A profile (`X-SOCIALPROFILE` of Apple, `SOCIALPROFILE` of RFC 9554, section 3.5).
    boolean takeProfile(RawProperty profile, String label, String address) {
        String service = profile.getParameter("SERVICE-TYPE");
        return takeLink(profile, Services.shown(service == null ? label : Words.line(service)), address, true);
    }

    Reach read() {
        return new Reach(emails.values(), phones.values(), addresses.values(), links.values());
    }

    private boolean takeLink(VCardProperty property, String label, String address, boolean profile) {
        if (!address.isEmpty()) {
            links.add(property, new Link(label, address, profile));
        }
        return !address.isEmpty();
    }

    private static String number(Telephone telephone) {
        TelUri uri = telephone.getUri();
        if (uri == null) {
            return telephone.getText();
        }
        String extension = uri.getExtension();
        return extension == null ? uri.getNumber() : uri.getNumber() + " ext. " + extension;
    }

    private static String serviceOf(Impp impp) {
        List<String> named = impp.getParameters("X-SERVICE-TYPE");
        if (!named.isEmpty()) {
            return Words.line(named.getFirst());
        }
        String protocol = impp.getProtocol();
        return protocol == null ? "" : protocol.toLowerCase(Locale.ROOT);
    }
}
