package app.kith.platform;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// One thing that [Settings] keeps: its key in the file, what holds while nothing is kept, and how it is written there.
///
/// @param key lower case, dotted
/// @param fallback what holds until something else is set, and where the file holds something unreadable
/// @param read empty for a text that means nothing
public record Setting<T>(String key, T fallback, Function<String, Optional<T>> read, Function<T, String> write) {
    /// Light, dark, or as the system has it.
    public static final Setting<Theme> THEME = choice("theme", Theme.SYSTEM);

    /// The language of the interface as a BCP 47 tag; empty for the system's.
    public static final Setting<String> LANGUAGE = text("language", "");

    /// The country telephone numbers are read in, as two letters of ISO 3166; empty for the system's.
    public static final Setting<String> REGION = text("region", "");

    /// Whether what was given and received is counted on the card and in the ledger.
    public static final Setting<Boolean> TALLIES = flag("tallies", true);

    /// Where the window stood.
    public static final Setting<WindowPlace> WINDOW = new Setting<>(
            "window.place",
            WindowPlace.UNKNOWN,
            WindowPlace::parse,
            WindowPlace::toString);

    /// Where the divider between list and card stood, from 0 to 1.
    public static final Setting<Double> DIVIDER = decimal("window.divider", 0.36);

    /// Whether pages may be fetched from the web, when the user asks for it.
    public static final Setting<Boolean> FETCH_PAGES = flag("pages.fetch", true);

    /// What was open last, in the window's own words.
    public static final Setting<String> LAST_PLACE = text("last.place", "");

    /// A setting that is a text.
    public static Setting<String> text(String key, String fallback) {
        return new Setting<>(key, fallback, Optional::of, Function.identity());
    }

    /// A setting that is on or off.
    public static Setting<Boolean> flag(String key, boolean fallback) {
        return new Setting<>(key, fallback, Setting::truth, Object::toString);
    }

    /// A setting that is a whole number.
    public static Setting<Integer> number(String key, int fallback) {
        return new Setting<>(key, fallback, text -> parsed(Integer::valueOf, text), Object::toString);
    }

    /// A setting that is a finite decimal number.
    public static Setting<Double> decimal(String key, double fallback) {
        return new Setting<>(
                key,
                fallback,
                text -> parsed(Double::valueOf, text).filter(Double::isFinite),
                Object::toString);
    }

    /// A setting that is one of some constants.
    public static <E extends Enum<E>> Setting<E> choice(String key, E fallback) {
        return new Setting<>(key, fallback, text -> constant(fallback.getDeclaringClass(), text), Enum::name);
    }

    private static Optional<Boolean> truth(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(text)).findFirst();
    }

    private static <N> Optional<N> parsed(Function<String, N> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (NumberFormatException meaningless) {
            return Optional.empty();
        }
    }
}
