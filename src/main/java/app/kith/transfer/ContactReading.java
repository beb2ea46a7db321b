package app.kith.transfer;

import static com.github.mangstadt.vinnie.io.VObjectPropertyValues.unescape;

import app.kith.people.Contact;
import app.kith.people.PartialDate;
import app.kith.people.Work;
import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Anniversary;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.Expertise;
import ezvcard.property.FormattedName;
import ezvcard.property.Hobby;
import ezvcard.property.Impp;
import ezvcard.property.Interest;
import ezvcard.property.Label;
import ezvcard.property.Language;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Photo;
import ezvcard.property.ProductId;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;
import ezvcard.property.Revision;
import ezvcard.property.Role;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads one parsed card into a contact and its notes; what has no field is kept for [KeptLines].
final class ContactReading {
    private final VCard card;
    private final Labels labels;
    private final List<VCardProperty> kept = new ArrayList<>();
    private final Set<VCardProperty> usedLabels = Collections.newSetFromMap(new IdentityHashMap<>());
    private final NameFields name = new NameFields();
    private final ReachFields reach = new ReachFields();
    private final AboutFields about = new AboutFields();
    private final MetFields met = new MetFields();
    private final NoteFields notes;
    private @Nullable Organization organization;
    private String title = "";
    private @Nullable PictureFile photo;
    private String uid = "";

    ContactReading(VCard card, Clock clock) {
        this.card = card;
        labels = new Labels(card);
        notes = new NoteFields(card, clock);
        for (VCardProperty property : card.getProperties()) {
            if (!take(property)) {
                kept.add(property);
            }
        }
        kept.removeIf(usedLabels::contains);
    }

    /// The card as read, or a refused one when it names nobody.
    ReadCard read(RawCard raw, UUID id, Instant now) {
        var findings = new ArrayList<>(raw.findings());
        List<String> lines = KeptLines.of(kept, raw.line(), findings);
        var whole = new Contact(
                id,
                name.read(),
                work(),
                reach.read(),
                met.read(),
                about.read(lines),
                null,
                "",
                uid,
                now,
                now);
        Contact contact = Fitting.fit(whole, raw.line(), findings);
        if (contact.called().isEmpty()) {
            findings.addFirst(new Finding(raw.line(), Reason.NO_NAME, ""));
            return ReadCard.refused(raw.line(), findings);
        }
        List<Jotting> jottings = notes.read(raw.line(), findings);
        return new ReadCard(raw.line(), contact, jottings, photo, met.throughUid(), List.copyOf(findings));
    }

    private boolean take(VCardProperty property) {
        return switch (property) {
            case FormattedName written -> name.take(written);
            case StructuredName parts -> name.take(parts);
            case Nickname nickname -> name.take(nickname);
            case Organization where -> takeOrganization(where);
            case Title words -> takeTitle(words.getValue());
            case Role words -> card.getTitles().isEmpty() && takeTitle(words.getValue());
            case ezvcard.property.Email email -> reach.take(email, label(email));
            case Telephone telephone -> reach.take(telephone, label(telephone));
            case Address address -> reach.take(address, label(address));
            case Label written -> written.getValue() == null
                    || reach.takeWritten(written, written.getValue(), label(written));
            case Url url -> reach.take(url, label(url));
            case Impp impp -> reach.take(impp, label(impp));
            case Birthday day -> about.take(day);
            case Anniversary day -> about.takeDate(day, "anniversary", VcardDates.of(day));
            case Categories categories -> about.take(categories);
            case Language language -> about.take(language);
            case Hobby hobby -> about.takeField(hobby, "hobby", hobby.getValue());
            case Interest interest -> about.takeField(interest, "interest", interest.getValue());
            case Expertise expertise -> about.takeField(expertise, "expertise", expertise.getValue());
            case Related related -> takeRelated(related);
            case Note note -> notes.take(note);
            case Photo picture -> takePhoto(picture);
            case Uid own -> takeUid(own);
            case ProductId made -> true;
            case Revision revised -> true;
            case RawProperty raw -> raw.getValue() == null || takeRaw(raw);
            default -> false;
        };
    }

    private String label(VCardProperty property) {
        return labels.take(property, usedLabels);
    }

    private boolean takeOrganization(Organization found) {
        if (organization != null) {
            return false;
        }
        organization = found;
        return true;
    }

    private boolean takeTitle(@Nullable String words) {
        if (!title.isEmpty()) {
            return false;
        }
        title = Words.line(words);
        return true;
    }

    private Work work() {
        if (organization == null || organization.getValues().isEmpty()) {
            return new Work("", "", title);
        }
        List<String> units = organization.getValues();
        return new Work(Words.line(units.getFirst()), Words.joined(units.subList(1, units.size()), ", "), title);
    }

    private boolean takeRelated(Related related) {
        if (related.getText() == null) {
            return false;
        }
        String label = label(related);
        return about.takeField(related, label.isEmpty() ? "related" : label, Words.line(related.getText()));
    }

    private boolean takePhoto(Photo found) {
        if (photo != null || found.getData() == null) {
            return false;
        }
        photo = PictureFile.of(found.getData());
        return true;
    }

    private boolean takeUid(Uid own) {
        uid = Words.line(own.getValue());
        return true;
    }

    private boolean takeRaw(RawProperty raw) {
        String value = Words.line(unescape(raw.getValue()));
        return switch (raw.getPropertyName().toUpperCase(Locale.ROOT)) {
            case "X-PHONETIC-FIRST-NAME" -> {
                name.phoneticGiven(value);
                yield true;
            }
            case "X-PHONETIC-LAST-NAME" -> {
                name.phoneticFamily(value);
                yield true;
            }
            case "X-SOCIALPROFILE", "SOCIALPROFILE" -> reach.takeProfile(raw, label(raw), value);
            case "X-ABDATE" -> takeDate(raw, value);
            case "X-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KADDRESSBOOK-X-ANNIVERSARY" -> about
                    .takeDate(raw, "anniversary", VcardDates.parse(value, null));
            case "X-ABRELATEDNAMES" -> {
                String label = label(raw);
                yield about.takeField(raw, label.isEmpty() ? "related" : label, value);
            }
            case "X-SPOUSE", "X-EVOLUTION-SPOUSE", "X-KADDRESSBOOK-X-SPOUSESNAME" ->
                about.takeField(raw, "spouse", value);
            case "X-MANAGER", "X-EVOLUTION-MANAGER", "X-KADDRESSBOOK-X-MANAGERSNAME" -> about
                    .takeField(raw, "manager", value);
            case "X-ASSISTANT", "X-EVOLUTION-ASSISTANT", "X-KADDRESSBOOK-X-ASSISTANTSNAME" -> about
                    .takeField(raw, "assistant", value);
            default -> takeOwn(raw);
        };
    }

    private boolean takeDate(RawProperty raw, String value) {
        Optional<PartialDate> date = VcardDates.parse(value, raw.getParameter(VcardDates.OMIT_YEAR));
        if (date.isEmpty()) {
            return false;
        }
        String label = label(raw);
        return about.takeDate(raw, label.isEmpty() ? "anniversary" : label, date);
    }

    private boolean takeOwn(RawProperty raw) {
        switch (raw.getPropertyName().toUpperCase(Locale.ROOT)) {
            case Xkith.MET_HOW -> met.how(raw);
            case Xkith.MET_WHERE -> met.where(raw);
            case Xkith.MET_THROUGH -> met.through(raw);
            case Xkith.MET_ON -> {
                Optional<PartialDate> day = PartialDate.parse(raw.getValue().strip());
                day.ifPresent(met::on);
                return day.isPresent();
            }
            case Xkith.BIRTHDAY -> {
                return about.takeBirthday(PartialDate.parse(raw.getValue().strip()));
            }
            case Xkith.COMMON -> {
                return about.takeCommon(Words.lines(unescape(raw.getValue())));
            }
            case Xkith.KEPT -> {
                kept.addAll(KeptLines.read(List.of(unescape(raw.getValue()))));
            }
            case Xkith.FIELD -> {
                return about.takeField(raw, label(raw), unescape(raw.getValue()));
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
