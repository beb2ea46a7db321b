package app.kith.ui.kit;

import app.kith.platform.Desktop;
import app.kith.platform.Settings;

/// What every page is given: the one window's means, built once by hand.
///
/// @param background the way off the window's thread and back
/// @param commands what can be done
/// @param navigator the way to other pages
/// @param overlays panels over the page
/// @param toasts the line that says what was done
/// @param works long work and its progress
/// @param errors the one error pane
/// @param files asking for files
/// @param dates days as the reader's country writes them
/// @param settings what the user chose
/// @param desktop opens web pages and the mail program
public record Desk(
        Background background,
        Commands commands,
        Navigator navigator,
        Overlays overlays,
        Toasts toasts,
        Works works,
        Errors errors,
        Files files,
        Dates dates,
        Settings settings,
        Desktop desktop) {}
