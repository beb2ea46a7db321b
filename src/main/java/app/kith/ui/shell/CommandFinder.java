package app.kith.ui.shell;

import app.kith.platform.Texts;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Commands;
import app.kith.ui.kit.MarkedText.Span;
import app.kith.ui.kit.Shortcut;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds commands by the beginnings of the words in their names, without regard to case and accents. On the window's
/// thread, since what can be done now is known only there.
///
/// @param commands what can be done
record CommandFinder(Commands commands) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final int MOST = 8;

    Section find(String typed) {
        var hits = commands.all()
                .stream()
                .filter(command -> command.enabled().get() && !command.id().equals("window.palette"))
                .flatMap(command -> place(command.name(), typed).map(place -> hit(command, place)).stream())
                .limit(typed.isBlank() ? MOST * 2 : MOST)
                .toList();
        return new Section(Texts.of(CommandFinder.class).get("palette.do"), hits);
    }

    private static Hit hit(Command command, Span place) {
        return new Hit(
                null,
                0,
                command.name(),
                place.end() > place.start() ? List.of(place) : List.of(),
                "",
                "",
                List.of(),
                command.shortcuts().stream().findFirst().map(Shortcut::shown).orElse(""),
                true,
                command::run);
    }

    /// Where what was typed begins a word of the name.
    private static Optional<Span> place(String name, String typed) {
        var wanted = folded(typed.strip());
        var within = folded(name);
        for (var at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(within.charAt(at - 1))) {
                // Folding keeps the length unless a letter falls apart; then the mark is left out.
                var end = within.length() == name.length() ? at + wanted.length() : at;
                return Optional.of(new Span(at, end));
            }
            if (wanted.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.getDefault());
    }
}
