package app.kith.platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a window asks of the system before it can open: on Linux a display of X11 and a few libraries, elsewhere nothing.
/// Asked before JavaFX is loaded, whose own complaints name neither package nor remedy.
///
/// @param display the value of `DISPLAY`, empty without one
/// @param folders where the system looks for shared libraries
public record WindowNeeds(String display, List<Path> folders) {
    private static final List<Library> DRAWING = List.of(new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"));
    private static final List<Library> WINDOW = List.of(new Library("libgtk-3.so.0", "libgtk-3-0"),
            new Library("libXtst.so.6", "libxtst6"));

    private record Library(String file, String debianPackage) {}

    /// The needs on this machine. Libraries are looked for where ld.so(8) does: the folders of the environment, those of
    /// `/etc/ld.so.conf.d`, and the usual ones.
    public static WindowNeeds here() {
        Stream<String> named = Stream.of(System.getenv().getOrDefault("LD_LIBRARY_PATH", "").split(":"));
        Stream<String> usual = Stream.of("/lib64", "/usr/lib64", "/lib", "/usr/lib");
        List<Path> folders = Stream.of(named, configured(), usual)
                .flatMap(each -> each)
                .filter(folder -> folder.startsWith("/"))
                .map(Path::of)
                .toList();
        return new WindowNeeds(System.getenv().getOrDefault("DISPLAY", ""), folders);
    }

    /// One sentence that says what is missing and what can be done; empty when a window can open.
    ///
    /// @param headless whether JavaFX is to draw without a display
    /// @param tour the command that shows Kith without a display, empty where there is none
    public Optional<String> missing(boolean headless, String tour) {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return Optional.empty();
        }
        List<String> packages = new ArrayList<>(lacking(DRAWING));
        if (!headless) {
            packages.addAll(lacking(WINDOW));
        }
        boolean seen = headless || displayAnswers();
        if (seen && packages.isEmpty()) {
            return Optional.empty();
        }
        if (!seen) {
            packages.add("xvfb");
        }
        return Optional.of(sentence(seen, String.join(" ", packages), tour));
    }

    private static String sentence(boolean seen, String packages, String tour) {
        Texts texts = Texts.of(WindowNeeds.class);
        if (tour.isEmpty()) {
            return texts.get(seen ? "window.library" : "window.display", packages);
        }
        return texts.get(seen ? "window.library.tour" : "window.display.tour", packages, tour);
    }

    private List<String> lacking(List<Library> libraries) {
        return libraries.stream().filter(library -> !found(library.file())).map(Library::debianPackage).toList();
    }

    private boolean found(String file) {
        return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(file)));
    }

    private static Stream<String> configured() {
        List<String> lines = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/etc/ld.so.conf.d"), "*.conf")) {
            for (Path file : files) {
                lines.addAll(Files.readAllLines(file));
            }
        } catch (IOException e) {
            return Stream.empty(); // a system without this folder has only the usual ones
        }
        return lines.stream().map(String::strip);
    }

    /// JavaFX speaks X11 only (under Wayland through XWayland, which sets DISPLAY too). A display on this machine is a
    /// socket by number; of one elsewhere nothing can be said beforehand.
    private boolean displayAnswers() {
        if (!display.startsWith(":")) {
            return !display.isEmpty();
        }
        String number = display.substring(1).replaceFirst("\\..*", "");
        return Files.exists(Path.of("/tmp/.X11-unix/X" + number));
    }
}
