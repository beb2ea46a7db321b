package app.kith.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What is known of a contact besides name, work and ways to reach them.
///
/// @param common what the user and the contact have in common, in the user's words
/// @param tags without `#`, in the order given, no two alike but for case
/// @param languages BCP 47 tags, the preferred first (`LANG`)
/// @param kept properties of an imported vCard that Kith has no field for, as unfolded lines, so that they come out again
public record About(
        @Nullable PartialDate birthday,
        List<Anniversary> anniversaries,
        String common,
        List<String> tags,
        List<String> languages,
        List<CustomField> custom,
        List<String> kept) {
    /// Nothing known.
    public static final About NOTHING = new About(null, List.of(), "", List.of(), List.of(), List.of(), List.of());

    /// Copies the lists, so that the value cannot change.
    public About {
        anniversaries = List.copyOf(anniversaries);
        tags = List.copyOf(tags);
        languages = List.copyOf(languages);
        custom = List.copyOf(custom);
        kept = List.copyOf(kept);
    }

    /// The same with another birthday, or none.
    public About withBirthday(@Nullable PartialDate changed) {
        return new About(changed, anniversaries, common, tags, languages, custom, kept);
    }

    /// The same with other anniversaries.
    public About withAnniversaries(List<Anniversary> changed) {
        return new About(birthday, changed, common, tags, languages, custom, kept);
    }

    /// The same with other words on what is in common.
    public About withCommon(String changed) {
        return new About(birthday, anniversaries, changed, tags, languages, custom, kept);
    }

    /// The same with other tags.
    public About withTags(List<String> changed) {
        return new About(birthday, anniversaries, common, changed, languages, custom, kept);
    }

    /// The same with other languages.
    public About withLanguages(List<String> changed) {
        return new About(birthday, anniversaries, common, tags, changed, custom, kept);
    }

    /// The same with other fields of the user's.
    public About withCustom(List<CustomField> changed) {
        return new About(birthday, anniversaries, common, tags, languages, changed, kept);
    }

    /// The same with other kept properties.
    public About withKept(List<String> changed) {
        return new About(birthday, anniversaries, common, tags, languages, custom, changed);
    }
}
