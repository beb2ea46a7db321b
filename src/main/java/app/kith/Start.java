package app.kith;

import app.kith.cli.Run;
import app.kith.platform.Directories;
import app.kith.platform.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What a start of Kith is about: which book, and what is asked of it.
///
/// @param book the book's file
/// @param directories where everything else lies
/// @param request the window or a command, without `--book`
record Start(Path book, Directories directories, Request request) {
    private static final String BOOK = "--book";
    private static final List<String> ABOUT = List.of("-h", "--help", "-V", "--version", "help");

    /// Reads the arguments. The book is the one after `--book`, else the one `KITH_BOOK` names, else the usual one.
    ///
    /// @throws app.kith.platform.HomeUnknown when the environment names no home
    static Start of(List<String> arguments, Map<String, String> environment, Path directory) {
        var directories = Directories.find(environment, System.getProperty("os.name"), programFolders());
        var rest = new ArrayList<String>();
        Optional<String> named = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(BOOK) && i + 1 < arguments.size()) {
                named = Optional.of(arguments.get(++i));
            } else if (argument.startsWith(BOOK + "=")) {
                named = Optional.of(argument.substring(BOOK.length() + 1));
            } else {
                rest.add(argument);
            }
        }
        var kind = rest.stream().findFirst().filter(Start::isCommand).isPresent()
                ? Request.Kind.COMMAND
                : Request.Kind.WINDOW;
        Path book = named.or(() -> Optional.ofNullable(environment.get("KITH_BOOK")).filter(name -> !name.isBlank()))
                .map(name -> directory.resolve(withEnding(name)).normalize())
                .orElse(directories.book());
        return new Start(book, directories, new Request(kind, rest, directory, Locale.getDefault()));
    }

    private static boolean isCommand(String word) {
        return Run.names().contains(word) || ABOUT.contains(word);
    }

    private static String withEnding(String name) {
        return name.endsWith(".mv.db") ? name : name + ".mv.db";
    }

    /// The folders beside which a `kith.portable` counts: that of the launcher, and that of the program's own files.
    private static List<Path> programFolders() {
        return Stream.of(System.getProperty("jpackage.app-path"), System.getProperty("kith.program"))
                .filter(Objects::nonNull)
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(Objects::nonNull)
                .toList();
    }
}
