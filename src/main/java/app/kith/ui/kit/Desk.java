package app.kith.ui.kit;

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
public record Desk(
        Background background,
        Commands commands,
        Navigator navigator,
        Overlays overlays,
        Toasts toasts,
        Works works,
        Errors errors,
        Files files,
        Dates dates) {}
