package app.kith.transfer;

import app.kith.people.Email;
import app.kith.people.Link;
import app.kith.people.Phone;
import app.kith.people.Phones;
import app.kith.people.PostalAddress;
import app.kith.people.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// Brings the ways to reach somebody that a file gives into those that are there. What is there keeps its place and its
/// form; one without a label takes the file's.
final class ReachMerge {
    private final Phones phones;
    private final Set<Part> adds;
    private final Reach merged;

    ReachMerge(Reach mine, Reach theirs, Phones phones, Set<Part> adds) {
        this.phones = phones;
        this.adds = adds;
        merged = new Reach(
                all(Part.EMAIL, mine.emails(), theirs.emails(), email -> Words.folded(email.address()),
                        (now, file) -> now.label().isEmpty() ? new Email(file.label(), now.address()) : now),
                all(Part.PHONE, mine.phones(), theirs.phones(), this::compared,
                        (now, file) -> now.label().isEmpty() ? new Phone(file.label(), now.number()) : now),
                all(Part.ADDRESS, mine.addresses(), theirs.addresses(), address -> Words.folded(address.line()),
                        ReachMerge::labelled),
                all(Part.LINK, mine.links(), theirs.links(), ReachMerge::compared,
                        (now, file) -> now.label().isEmpty() ? new Link(file.label(), now.address(), now.profile())
                                : now));
    }

    Reach merged() {
        return merged;
    }

    private <T> List<T> all(Part part, List<T> mine, List<T> theirs, Function<T, String> form, BinaryOperator<T> meet) {
        if (theirs.isEmpty()) {
            return mine;
        }
        var all = new ArrayList<>(mine);
        var forms = new ArrayList<String>(mine.stream().map(form).toList());
        for (T one : theirs) {
            String compared = form.apply(one);
            int at = forms.indexOf(compared);
            if (at < 0) {
                all.add(one);
                forms.add(compared);
                adds.add(part);
            } else {
                T met = meet.apply(all.get(at), one);
                if (!Objects.equals(met, all.get(at))) {
                    all.set(at, met);
                    adds.add(part);
                }
            }
        }
        return all;
    }

    private String compared(Phone phone) {
        return phones.compared(phone.number()).orElse(phone.number());
    }

    private static String compared(Link link) {
        String plain = link.address().strip().toLowerCase(Locale.ROOT);
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static PostalAddress labelled(PostalAddress now, PostalAddress file) {
        return now.label().isEmpty()
                ? new PostalAddress(
                        file.label(),
                        now.poBox(),
                        now.extended(),
                        now.street(),
                        now.locality(),
                        now.region(),
                        now.postalCode(),
                        now.country())
                : now;
    }
}
