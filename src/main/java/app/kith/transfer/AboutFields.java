package app.kith.transfer;

import app.kith.people.About;
import app.kith.people.Anniversary;
import app.kith.people.CustomField;
import app.kith.people.PartialDate;
import ezvcard.property.Birthday;
import ezvcard.property.Categories;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Gathers what else is known of a contact from the properties of a card.
final class AboutFields {
    private @Nullable PartialDate birthday;
    private final Ranked<Anniversary> anniversaries = new Ranked<>();
    private final List<String> common = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Set<String> seenTags = new TreeSet<>();
    private final Ranked<String> languages = new Ranked<>();
    private final Ranked<CustomField> custom = new Ranked<>();

    /// Each `take` says whether there was room for what the property holds and whether it could be understood.
    boolean take(Birthday day) {
        return takeBirthday(VcardDates.of(day));
    }

    boolean takeBirthday(Optional<PartialDate> day) {
        if (birthday != null || day.isEmpty()) {
            return false;
        }
        birthday = day.get();
        return true;
    }

    boolean takeDate(VCardProperty property, String label, Optional<PartialDate> day) {
        day.ifPresent(date -> anniversaries.add(property, new Anniversary(label, date)));
        return day.isPresent();
    }

    boolean take(Categories categories) {
        for (String category : categories.getValues()) {
            String tag = Words.line(category);
            tag = tag.startsWith("#") ? tag.substring(1).strip() : tag;
            if (!tag.isEmpty() && seenTags.add(tag.toLowerCase(Locale.ROOT))) {
                tags.add(tag);
            }
        }
        return true;
    }

    boolean take(ezvcard.property.Language language) {
        String tag = Words.line(language.getValue());
        if (!tag.isEmpty()) {
            languages.add(language, tag);
        }
        return true;
    }

    boolean takeField(VCardProperty property, String label, @Nullable String value) {
        String text = Words.lines(value);
        if (!text.isEmpty()) {
            custom.add(property, new CustomField(label, text));
        }
        return true;
    }

    boolean takeCommon(String words) {
        if (!words.isEmpty()) {
            common.add(words);
        }
        return true;
    }

    About read(List<String> kept) {
        return new About(
                birthday,
                anniversaries.values(),
                String.join("\n", common),
                tags,
                languages.values(),
                custom.values(),
                kept);
    }
}
