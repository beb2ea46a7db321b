package app.kith;

import app.kith.cli.Run;
import app.kith.platform.Directories;
import app.kith.platform.Request;
import java.nio.file.Files;
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
/// @param about whether it only asks about Kith itself, or cannot be understood, so that no book is needed
record Start(Path book, Directories directories, Request request, boolean about) {
    private static final String BOOK = "--book";
    private static final List<String> HELP = List.of("-h", "--help");

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
        var command = rest.stream().findFirst().filter(Run.names()::contains).isPresent();
        var files = rest.stream().allMatch(word -> Files.exists(directory.resolve(word)));
        var kind = command || !files ? Request.Kind.COMMAND : Request.Kind.WINDOW;
        var about = kind == Request.Kind.COMMAND
                && (!command || rest.stream().takeWhile(word -> !word.equals("--")).anyMatch(HELP::contains));
        Path book = named.or(() -> Optional.ofNullable(environment.get("KITH_BOOK")).filter(name -> !name.isBlank()))
                .map(name -> directory.resolve(withEnding(name)).normalize())
                .orElse(directories.book());
        return new Start(book, directories, new Request(kind, rest, directory, Locale.getDefault()), about);
    }

    private static String withEnding(String name) {
        return name.endsWith(".mv.db") ? name : name + ".mv.db";
    }

    /// The folders in which a `kith.portable` counts: that of the launcher, and the one above, which holds the whole image.
    private static List<Path> programFolders() {
        return Stream.of(System.getProperty("jpackage.app-path"), System.getProperty("kith.program"))
                .filter(Objects::nonNull)
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(Objects::nonNull)
                .flatMap(folder -> Stream.of(folder, folder.resolve("..").normalize()))
                .toList();
    }
}
