package app.kith.ui.settings;

import app.kith.platform.Desktop;
import app.kith.platform.Setting;
import app.kith.platform.Settings;
import app.kith.platform.Texts;
import app.kith.platform.Theme;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Desk;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the page of settings shows and changes; each choice holds at once and is kept.
final class SettingsModel {
    private static final List<String> LANGUAGES = List.of("", "en", "de", "pt");

    private final Texts texts = Texts.of(SettingsModel.class);
    private final Desk desk;
    private final Settings settings;
    private final Desktop desktop;
    private final Path book;
    private final List<String> ways;
    private final Runnable rebuild;

    /// @param rebuild builds the search index anew; called off the window's thread
    SettingsModel(Desk desk, Path book, Runnable rebuild, List<String> ways) {
        this.rebuild = rebuild;
        this.ways = ways;
        this.desk = desk;
        this.book = book;
        settings = desk.settings();
        desktop = desk.desktop();
    }

    Theme theme() {
        return settings.get(Setting.THEME);
    }

    void theme(Theme theme) {
        settings.set(Setting.THEME, theme);
    }

    /// The languages Kith speaks, as BCP 47 tags; empty for the system's.
    List<String> languages() {
        return LANGUAGES;
    }

    String language() {
        return settings.get(Setting.LANGUAGE);
    }

    void language(String tag) {
        settings.set(Setting.LANGUAGE, tag);
    }

    /// The countries of the world by name, as two letters of ISO 3166; empty, for the system's, first.
    List<String> regions() {
        return Stream
                .concat(
                        Stream.of(""),
                        Stream.of(Locale.getISOCountries())
                                .sorted(Comparator.comparing(SettingsModel::countryName, String::compareToIgnoreCase)))
                .toList();
    }

    String region() {
        return settings.get(Setting.REGION);
    }

    void region(String country) {
        settings.set(Setting.REGION, country);
    }

    /// Whether pages may be fetched from the web when the user asks for it.
    boolean fetchesPages() {
        return settings.get(Setting.FETCH_PAGES);
    }

    void fetchPages(boolean on) {
        settings.set(Setting.FETCH_PAGES, on);
    }

    static String countryName(String country) {
        return Locale.of("", country).getDisplayCountry();
    }

    /// What a language calls itself.
    static String languageName(String tag) {
        var language = Locale.forLanguageTag(tag);
        return language.getDisplayLanguage(language);
    }

    boolean tallies() {
        return settings.get(Setting.TALLIES);
    }

    void tallies(boolean shown) {
        settings.set(Setting.TALLIES, shown);
    }

    /// The commands that lead to the pages reached from here.
    List<Command> ways() {
        return ways.stream().flatMap(page -> desk.commands().find("go." + page).stream()).toList();
    }

    /// Builds the search index anew.
    void rebuild() {
        desk.background().run(() -> {
            rebuild.run();
            return book;
        }, begun -> desk.toasts().show(texts.get("search.rebuilding")));
    }

    String bookFile() {
        return book.toString();
    }

    void showFolder() {
        var folder = book.toAbsolutePath().getParent();
        if (folder != null) {
            desktop.open(folder).exceptionally(refused -> {
                desk.background().inWindow(() -> desk.toasts().show(folder.toString()));
                return null;
            });
        }
    }
}
