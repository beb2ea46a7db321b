/// Finishes the app image that jpackage has made: lays the native libraries of JavaFX where the JVM looks first, and
/// trains the AOT cache by letting the image play the tour without a display.
///
/// Run by `mvn -Pimage package`: `java .ci/Image.java IMAGE JAVAFX-JARS TRAINING-FOLDER`. A training that does not come
/// to its end stops the build, because it leaves a cache that is valid and nearly useless.

static final String LAST_MARK = "tour complete";
static final long MINUTES = 5;

void main(String... arguments) throws Exception {
    Path image = Path.of(arguments[0]).toAbsolutePath();
    Path training = Path.of(arguments[2]).toAbsolutePath();
    Path settings = only(image, "kith.cfg");
    Path runtime = only(image, "release").getParent();
    layNativeLibraries(Path.of(arguments[1]), runtime);
    train(settings, runtime, training);
}

/// Left in the jars, JavaFX would unpack them into the home at the first start, and a .deb would not depend on GTK.
void layNativeLibraries(Path jars, Path runtime) throws IOException {
    boolean windows = Files.exists(runtime.resolve("bin/java.exe"));
    Path target = runtime.resolve(windows ? "bin" : "lib");
    for (Path jar : list(jars)) {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path file : list(inside.getPath("/"))) {
                if (file.toString().matches(".*\\.(so|dylib|dll)")) {
                    Files.copy(file, target.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}

void train(Path settings, Path runtime, Path training) throws Exception {
    Path app = settings.getParent();
    Path cache = app.resolve("kith.aot");
    Files.deleteIfExists(cache);
    Files.createDirectories(training);
    List<String> command = new ArrayList<>(List.of(runtime.resolve("bin/java").toString()));
    List<String> classPath = new ArrayList<>();
    for (String line : Files.readAllLines(settings)) {
        String value = line.substring(line.indexOf('=') + 1).replace("$APPDIR", app.toString());
        if (line.startsWith("java-options=") && !value.contains("AOTCache") && !value.startsWith("-Xlog")) {
            command.add(value);
        } else if (line.startsWith("app.classpath=")) {
            classPath.add(value);
        }
    }
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-XX:AOTCacheOutput=" + cache));
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
    command.addAll(List.of("app.kith.Tour", training.toString()));

    Path output = training.resolve("training.log");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(output);
    if (!ended || process.exitValue() != 0 || !said.contains(LAST_MARK) || !Files.exists(cache)) {
        Files.deleteIfExists(cache);
        IO.println(said);
        IO.println("The AOT cache was not trained: the tour did not come to its end. Its output stands above.");
        System.exit(1);
    }
    IO.println("Trained " + cache + ", " + Files.size(cache) / 1_000_000 + " MB");
}

Path only(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
        return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
}

List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
        return files.toList();
    }
}
