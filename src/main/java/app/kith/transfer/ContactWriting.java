package app.kith.transfer;

import static com.github.mangstadt.vinnie.io.VObjectPropertyValues.escape;

import app.kith.people.About;
import app.kith.people.Contact;
import app.kith.people.CustomField;
import app.kith.people.Met;
import app.kith.people.Name;
import app.kith.people.Work;
import ezvcard.VCard;
import ezvcard.parameter.ImageType;
import ezvcard.property.Categories;
import ezvcard.property.Expertise;
import ezvcard.property.FormattedName;
import ezvcard.property.Hobby;
import ezvcard.property.Interest;
import ezvcard.property.Language;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Photo;
import ezvcard.property.ProductId;
import ezvcard.property.RawProperty;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a vCard of a contact.
final class ContactWriting {
    /// The `UID` a contact goes out under: the one it came with, else its id (RFC 9562, section 4, as a URN).
    static String uid(Contact contact) {
        return contact.uid().isEmpty() ? "urn:uuid:" + contact.id() : contact.uid();
    }

    private final Contact contact;
    private final VCard card = new VCard();
    private final LabelledProperties labelled;
    private final DateWriting dates;

    ContactWriting(Contact contact, VcardVersion version) {
        this.contact = contact;
        labelled = new LabelledProperties(card);
        dates = new DateWriting(card, version, labelled);
    }

    VCard card(List<Jotting> notes, @Nullable PictureFile photo, String throughUid) {
        card.setProductId(new ProductId("-//Kith//EN"));
        card.setUid(new Uid(uid(contact)));
        card.setRevision(new Revision(contact.changed()));
        addName(contact.name());
        addWork(contact.work());
        new ReachWriting(labelled).add(contact.reach());
        addAbout(contact.about());
        addMet(contact.met(), throughUid);
        notes.forEach(this::addNote);
        if (photo != null) {
            String type = photo.type().isEmpty() ? "image/jpeg" : photo.type();
            card.addPhoto(new Photo(photo.bytes(), ImageType.get(null, type, null)));
        }
        return card;
    }

    private void addName(Name name) {
        var written = new FormattedName(contact.called());
        if (name.written().isEmpty() && name.full().equals(name.nickname())) {
            // A card must have a formatted name; this one only repeats what other properties say.
            written.setParameter("DERIVED", "TRUE");
        }
        card.addFormattedName(written);
        var parts = new StructuredName();
        parts.setFamily(name.family());
        parts.setGiven(name.given());
        addIfAny(parts.getAdditionalNames(), name.middle());
        addIfAny(parts.getPrefixes(), name.prefix());
        addIfAny(parts.getSuffixes(), name.suffix());
        card.setStructuredName(parts);
        if (!name.nickname().isEmpty()) {
            var nickname = new Nickname();
            nickname.getValues().add(name.nickname());
            card.setNickname(nickname);
        }
        addRaw("X-PHONETIC-FIRST-NAME", name.phoneticGiven());
        addRaw("X-PHONETIC-LAST-NAME", name.phoneticFamily());
    }

    private void addWork(Work work) {
        if (!work.organisation().isEmpty() || !work.department().isEmpty()) {
            var organization = new Organization();
            organization.getValues().add(work.organisation());
            addIfAny(organization.getValues(), work.department());
            card.setOrganization(organization);
        }
        if (!work.title().isEmpty()) {
            card.addTitle(new Title(work.title()));
        }
    }

    private void addAbout(About about) {
        if (about.birthday() != null) {
            dates.addBirthday(about.birthday());
        }
        LabelledProperties.number(about.anniversaries().stream().map(dates::add).toList());
        if (!about.tags().isEmpty()) {
            var categories = new Categories();
            categories.getValues().addAll(about.tags());
            card.setCategories(categories);
        }
        about.languages().forEach(tag -> card.addLanguage(new Language(tag)));
        addRaw(Xkith.COMMON, about.common());
        LabelledProperties.number(about.custom().stream().map(this::addField).toList());
    }

    private VCardProperty addField(CustomField field) {
        return switch (field.label()) {
            case "hobby" -> added(new Hobby(field.value()));
            case "interest" -> added(new Interest(field.value()));
            case "expertise" -> added(new Expertise(field.value()));
            default -> {
                boolean relation = Relations.known(field.label()) && field.value().indexOf('\n') < 0;
                var raw = new RawProperty(relation ? "X-ABRELATEDNAMES" : Xkith.FIELD, escape(field.value()));
                labelled.add(raw, relation ? Relations.builtIn(field.label()) : field.label());
                yield raw;
            }
        };
    }

    private VCardProperty added(VCardProperty property) {
        card.addProperty(property);
        return property;
    }

    private void addMet(Met met, String throughUid) {
        addRaw(Xkith.MET_HOW, met.how());
        addRaw(Xkith.MET_WHERE, met.where());
        if (met.on() != null) {
            addRaw(Xkith.MET_ON, met.on().toString());
        }
        if (!met.throughName().isEmpty() || !throughUid.isEmpty()) {
            var through = new RawProperty(Xkith.MET_THROUGH, escape(met.throughName()));
            if (!throughUid.isEmpty()) {
                through.setParameter(Xkith.UID, throughUid);
            }
            card.addProperty(through);
        }
    }

    private void addNote(Jotting jotting) {
        var note = new Note(jotting.text());
        note.setParameter(Xkith.DATE, jotting.date().toString());
        if (jotting.pinned()) {
            note.setParameter(Xkith.PINNED, "TRUE");
        }
        card.addNote(note);
    }

    private void addRaw(String name, String value) {
        if (!value.isEmpty()) {
            card.addProperty(new RawProperty(name, escape(value)));
        }
    }

    private static void addIfAny(List<String> values, String value) {
        if (!value.isEmpty()) {
            values.add(value);
        }
    }
}
