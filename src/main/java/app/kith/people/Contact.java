package app.kith.people;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A person, as the front of the card shows them. A value: a change makes a new one, and [People] keeps it.
///
/// @param id time-ordered, for good; also what the card is exported under (`UID`)
/// @param photo the SHA-256 of the picture in hexadecimal, null without one; [Photos] has the bytes
/// @param origin where the card came from: empty when typed, `sample` for the sample people, else the import it came with
/// @param uid the `UID` of the vCard the card came from, empty where there is none
/// @param created when the card was made
/// @param changed when it last changed
public record Contact(
        UUID id,
        Name name,
        Work work,
        Reach reach,
        Met met,
        About about,
        @Nullable String photo,
        String origin,
        String uid,
        Instant created,
        Instant changed) {
    /// The origin of the sample people.
    public static final String SAMPLE = "sample";

    /// A card on which only the name is known.
    public static Contact named(UUID id, Name name, Instant now) {
        return new Contact(id, name, Work.NONE, Reach.NONE, Met.UNKNOWN, About.NOTHING, null, "", "", now, now);
    }

    /// Whether it is one of the sample people, which never leave the book.
    public boolean sample() {
        return origin.equals(SAMPLE);
    }

    /// What lists and letters call this contact: the name, else the organisation, else the first address; may be empty.
    public String called() {
        if (!name.full().isEmpty()) {
            return name.full();
        }
        if (!work.organisation().isEmpty()) {
            return work.organisation();
        }
        return reach.emails()
                .stream()
                .map(Email::address)
                .findFirst()
                .or(() -> reach.phones().stream().map(Phone::number).findFirst())
                .orElse("");
    }

    /// The same under another name.
    public Contact withName(Name other) {
        return new Contact(id, other, work, reach, met, about, photo, origin, uid, created, changed);
    }

    /// The same with other work.
    public Contact withWork(Work other) {
        return new Contact(id, name, other, reach, met, about, photo, origin, uid, created, changed);
    }

    /// The same with other ways to reach them.
    public Contact withReach(Reach other) {
        return new Contact(id, name, work, other, met, about, photo, origin, uid, created, changed);
    }

    /// The same with another story of how they were met.
    public Contact withMet(Met other) {
        return new Contact(id, name, work, reach, other, about, photo, origin, uid, created, changed);
    }

    /// The same with other things known about them.
    public Contact withAbout(About other) {
        return new Contact(id, name, work, reach, met, other, photo, origin, uid, created, changed);
    }

    /// The same with another picture, or none.
    public Contact withPhoto(@Nullable String other) {
        return new Contact(id, name, work, reach, met, about, other, origin, uid, created, changed);
    }

    /// The same from another origin.
    public Contact withOrigin(String otherOrigin, String otherUid) {
        return new Contact(id, name, work, reach, met, about, photo, otherOrigin, otherUid, created, changed);
    }

    /// The same, changed at another time.
    public Contact withChanged(Instant when) {
        return new Contact(id, name, work, reach, met, about, photo, origin, uid, created, when);
    }
}
