package app.kith.testing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The `May use:` lines of all package-infos, read from the sources: the one place where the borders are written down.
///
/// @param lines by package name relative to the root ("" is the root itself), the packages it may use, also relative
public record MayUse(Map<String, Set<String>> lines) {
    private static final String LINE = "May use:";
    private static final Set<String> NO_FEATURE = Set.of("", "book", "platform", "cli");

    /// Reads the lines of all packages of `root` below the source folder.
    ///
    /// @throws AssertionError for a package without such a line, or a line that names an unknown package
    public static MayUse read(Path sources, String root) {
        Path top = sources.resolve(root.replace('.', '/'));
        try (Stream<Path> files = Files.walk(top)) {
            Set<String> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> top.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.'))
                    .collect(toSet());
            Map<String, Set<String>> lines = new TreeMap<>();
            for (String each : packages) {
                lines.put(each, allowed(line(top.resolve(each.replace('.', '/'))), packages));
            }
            return new MayUse(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The packages of pages: those below `ui` but for the kit and the shell.
    public Set<String> pages() {
        return pages(lines.keySet());
    }

    /// The packages of features.
    public Set<String> features() {
        return features(lines.keySet());
    }

    private static String line(Path folder) throws IOException {
        Path info = folder.resolve("package-info.java");
        if (!Files.isRegularFile(info) || !Files.readString(info).contains("@NullMarked")) {
            throw new AssertionError(folder + " has no package-info with @NullMarked");
        }
        String words = Files.readAllLines(info)
                .stream()
                .filter(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .dropWhile(line -> !line.startsWith(LINE))
                .takeWhile(line -> !line.isEmpty())
                .collect(joining(" "));
        if (!words.endsWith(".")) {
            throw new AssertionError(info + " has no line \"May use: …\" that ends with a full stop");
        }
        return words.substring(LINE.length(), words.length() - 1);
    }

    private static Set<String> allowed(String line, Set<String> packages) {
        Set<String> all = new LinkedHashSet<>();
        Arrays.stream(line.replaceAll("\\([^)]*\\)", "").split(",|\\band\\b"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> all.addAll(meant(word, packages)));
        return all;
    }

    private static Set<String> meant(String word, Set<String> packages) {
        return switch (word) {
            case "nothing of Kith" -> Set.of();
            case "everything" -> packages;
            case "Parts" -> Set.of("");
            case "every feature", "the features" -> features(packages);
            case "every page" -> pages(packages);
            default -> Optional.of(word)
                    .filter(packages::contains)
                    .map(Set::of)
                    .orElseThrow(() -> new AssertionError("\"May use:\" names an unknown package: " + word));
        };
    }

    private static Set<String> features(Set<String> packages) {
        return packages.stream()
                .filter(each -> !NO_FEATURE.contains(each) && !each.equals("ui") && !each.startsWith("ui."))
                .collect(toSet());
    }

    private static Set<String> pages(Set<String> packages) {
        return packages.stream()
                .filter(each -> each.startsWith("ui.") && !each.equals("ui.kit") && !each.equals("ui.shell"))
                .collect(toSet());
    }
}
