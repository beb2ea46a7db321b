package app.kith.transfer;

import app.kith.people.About;
import app.kith.people.Anniversary;
import app.kith.people.Contact;
import app.kith.people.CustomField;
import app.kith.people.Email;
import app.kith.people.Link;
import app.kith.people.Met;
import app.kith.people.Name;
import app.kith.people.Phone;
import app.kith.people.Reach;
import app.kith.people.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Cuts what is longer than the book holds, so that one absurd card cannot stop an import; each cut is reported.
final class Fitting {
    private static final int NAME_PART = 150;
    private static final int LINE = 480;
    private static final int LONG_TEXT = 10_000;
    private static final int TAGS = 8_000;
    private static final int LIST = 20_000;

    private boolean cut;

    /// The contact as the book can hold it.
    ///
    /// @param line where the card begins
    static Contact fit(Contact contact, int line, List<Finding> findings) {
        var fitting = new Fitting();
        Contact fitted = contact.withName(fitting.name(contact.name()))
                .withWork(fitting.work(contact.work()))
                .withReach(fitting.reach(contact.reach()))
                .withMet(fitting.met(contact.met()))
                .withAbout(fitting.about(contact.about()))
                .withOrigin(contact.origin(), contact.uid().length() > LINE ? "" : contact.uid());
        if (fitting.cut) {
            findings.add(new Finding(line, Reason.PROPERTY_TOO_LONG, ""));
        }
        return fitted;
    }

    private Name name(Name name) {
        return new Name(
                text(name.written(), LINE),
                text(name.prefix(), NAME_PART),
                text(name.given(), NAME_PART),
                text(name.middle(), NAME_PART),
                text(name.family(), NAME_PART),
                text(name.suffix(), NAME_PART),
                text(name.nickname(), LINE),
                text(name.phoneticGiven(), LINE),
                text(name.phoneticFamily(), LINE));
    }

    private Work work(Work work) {
        return new Work(text(work.organisation(), LINE), text(work.department(), LINE), text(work.title(), LINE));
    }

    private Met met(Met met) {
        return new Met(
                text(met.how(), LONG_TEXT),
                text(met.where(), LINE),
                met.on(),
                met.through(),
                text(met.throughName(), LINE));
    }

    private Reach reach(Reach reach) {
        return new Reach(
                list(reach.emails(), LIST, Email::address),
                list(reach.phones(), LIST, Phone::number),
                list(reach.addresses(), LIST, address -> address.line() + address.label()),
                list(reach.links(), LIST, Link::address));
    }

    private About about(About about) {
        return new About(
                about.birthday(),
                list(about.anniversaries(), LIST, Anniversary::label),
                text(about.common(), LONG_TEXT),
                list(about.tags(), TAGS, tag -> tag),
                list(about.languages(), TAGS, tag -> tag),
                list(about.custom(), LIST, CustomField::value),
                about.kept());
    }

    private String text(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        cut = true;
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end).strip();
    }

    /// The members of a list that fit into `room` characters together, each counted with some for what stands around it.
    private <T> List<T> list(List<T> all, int room, Function<T, String> text) {
        var fitting = new ArrayList<T>();
        int left = room;
        for (T one : all) {
            int length = text.apply(one).length() + 40;
            if (length <= left) {
                left -= length;
                fitting.add(one);
            } else {
                cut = true;
            }
        }
        return cut ? fitting : all;
    }
}
