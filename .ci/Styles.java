/// Lays each style sheet beside itself in the form that JavaFX reads without parsing: a start of the app image takes a
/// twentieth less.
///
/// Run by `mvn -Pimage package` with JavaFX on the class path: `java -cp … .ci/Styles.java CLASSES`.

import javafx.css.Stylesheet;

void main(String... arguments) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
        for (Path css : files.filter(file -> file.toString().endsWith(".css")).toList()) {
            String name = css.getFileName().toString().replace(".css", ".bss");
            Stylesheet.convertToBinary(css.toFile(), css.resolveSibling(name).toFile());
        }
    }
}
