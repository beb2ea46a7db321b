package app.kith.transfer;

import app.kith.people.Anniversary;
import app.kith.people.PartialDate;
import ezvcard.VCard;
import ezvcard.property.Birthday;
import ezvcard.property.RawProperty;
import ezvcard.property.VCardProperty;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/// Writes birthdays and anniversaries: as vCard says them where it can, with Apple's stand-in for an unknown year in
/// vCard 3.0, under a name of Kith's where neither can.
final class DateWriting {
    private static final String ANNIVERSARY = "anniversary";

    private final VCard card;
    private final VcardVersion version;
    private final LabelledProperties labelled;
    private boolean anniversaryWritten;

    DateWriting(VCard card, VcardVersion version, LabelledProperties labelled) {
        this.card = card;
        this.version = version;
        this.labelled = labelled;
    }

    void addBirthday(PartialDate date) {
        Optional<LocalDate> whole = date.whole();
        Optional<LocalDate> stoodIn = date.monthDay().map(DateWriting::stoodIn);
        if (whole.isPresent()) {
            card.setBirthday(new Birthday(whole.get()));
        } else if (version == VcardVersion.V4) {
            card.setBirthday(new Birthday(partial(date)));
        } else if (stoodIn.isPresent()) {
            var birthday = new Birthday(stoodIn.get());
            birthday.setParameter(VcardDates.OMIT_YEAR, Integer.toString(VcardDates.NO_YEAR));
            card.setBirthday(birthday);
        } else {
            card.addProperty(new RawProperty(Xkith.BIRTHDAY, date.toString()));
        }
    }

    /// Writes a day and returns the property that says it.
    VCardProperty add(Anniversary anniversary) {
        PartialDate date = anniversary.date();
        boolean plain = anniversary.label().isEmpty() || anniversary.label().equals(ANNIVERSARY);
        if (version == VcardVersion.V4 && plain && !anniversaryWritten) {
            anniversaryWritten = true;
            var own = date.whole()
                    .map(ezvcard.property.Anniversary::new)
                    .orElseGet(() -> new ezvcard.property.Anniversary(partial(date)));
            card.setAnniversary(own);
            return own;
        }
        Optional<LocalDate> stoodIn = date.monthDay().map(DateWriting::stoodIn);
        String day = date.whole().or(() -> stoodIn).map(LocalDate::toString).orElse(date.toString());
        var property = new RawProperty("X-ABDATE", day);
        if (date.whole().isEmpty() && stoodIn.isPresent()) {
            property.setParameter(VcardDates.OMIT_YEAR, Integer.toString(VcardDates.NO_YEAR));
        }
        labelled.add(property, plain ? Relations.builtIn(ANNIVERSARY) : anniversary.label());
        return property;
    }

    private static LocalDate stoodIn(MonthDay day) {
        return day.atYear(VcardDates.NO_YEAR);
    }

    private static ezvcard.util.PartialDate partial(PartialDate date) {
        var partial = ezvcard.util.PartialDate.builder();
        if (date.year() > 0) {
            partial.year(date.year());
        }
        if (date.month() > 0) {
            partial.month(date.month());
        }
        if (date.day() > 0) {
            partial.date(date.day());
        }
        return partial.build();
    }
}
