package app.kith.transfer;

import static com.github.mangstadt.vinnie.io.VObjectPropertyValues.escape;

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
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// Writes the ways to reach a contact; the first of each kind is marked as the preferred one where there are several.
final class ReachWriting {
    private static final Set<String> WEB = Set.of("http", "https", "mailto", "tel", "file", "urn", "x-apple");

    private final LabelledProperties labelled;

    ReachWriting(LabelledProperties labelled) {
        this.labelled = labelled;
    }

    void add(Reach reach) {
        addAll(reach.emails(), email -> new ezvcard.property.Email(email.address()), Email::label);
        addAll(reach.phones(), phone -> new Telephone(phone.number()), Phone::label);
        addAll(reach.addresses(), ReachWriting::address, PostalAddress::label);
        LabelledProperties.number(reach.links().stream().map(this::addLink).toList());
    }

    private <T> void addAll(List<T> values, Function<T, VCardProperty> made, Function<T, String> label) {
        boolean first = values.size() > 1;
        for (T value : values) {
            VCardProperty property = made.apply(value);
            if (first) {
                property.getParameters().setPref(1);
                first = false;
            }
            labelled.addTyped(property, label.apply(value));
        }
    }

    private VCardProperty addLink(Link link) {
        if (!link.profile()) {
            var url = new Url(link.address());
            labelled.addTyped(url, link.label());
            return url;
        }
        if (messenger(link.address())) {
            var messenger = new Impp(link.address());
            labelled.add(messenger, link.label());
            return messenger;
        }
        var profile = new RawProperty("X-SOCIALPROFILE", escape(link.address()));
        if (Services.known(link.label())) {
            profile.getParameters().addType(Services.type(link.label()));
            labelled.add(profile, "");
        } else {
            labelled.add(profile, link.label());
        }
        return profile;
    }

    /// Whether an address is one of a messenger, such as `xmpp:`, which goes out as `IMPP` (RFC 4770).
    private static boolean messenger(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return scheme != null && scheme.length() > 1 && !WEB.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static Address address(PostalAddress from) {
        var address = new Address();
        address.setPoBox(from.poBox());
        address.setExtendedAddress(from.extended());
        address.setStreetAddress(from.street());
        address.setLocality(from.locality());
        address.setRegion(from.region());
        address.setPostalCode(from.postalCode());
        address.setCountry(from.country());
        return address;
    }
}
