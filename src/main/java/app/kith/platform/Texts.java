package app.kith.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one package in the reader's language: `texts.properties` (English) and its translations, in UTF-8,
/// beside the package's classes.
///
/// A text is a [MessageFormat] pattern. Plurals are written as a choice, `{0,choice,0#nobody|1#one person|1<{0} people}`;
/// an apostrophe is the typographic one, since the plain one is an escape there. The language is that of
/// [Locale#getDefault()] at the time of [#of]. Values may be shared between threads.
///
/// @param bundle the patterns
/// @param numbers the locale that numbers and dates are written in
public record Texts(ResourceBundle bundle, Locale numbers) {
    /// The texts that stand beside a class.
    ///
    /// @throws java.util.MissingResourceException when its package has none
    public static Texts of(Class<?> neighbour) {
        return of(neighbour, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /// The texts that stand beside a class, in a language; English where there is no translation.
    public static Texts of(Class<?> neighbour, Locale language) {
        var english = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var name = neighbour.getPackageName() + ".texts";
        return new Texts(
                ResourceBundle.getBundle(name, language, neighbour.getClassLoader(), english),
                Locale.getDefault(Locale.Category.FORMAT));
    }

    /// The text under a key with its places filled in; numbers and dates as the locale writes them.
    ///
    /// @throws java.util.MissingResourceException when there is no such key
    public String get(String key, Object... places) {
        return new MessageFormat(bundle.getString(key), numbers).format(places);
    }

    /// Whether there is a text under a key.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
