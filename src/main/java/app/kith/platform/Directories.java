package app.kith.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where Kith keeps what belongs to the user.
///
/// On Linux by the XDG Base Directory Specification 0.8, from the environment alone: Java's `user.home` ignores `HOME`.
/// On macOS below `~/Library`, on Windows in `%APPDATA%` and `%LOCALAPPDATA%`. A file `kith.portable` beside the program
/// keeps everything beside it.
///
/// @param data books, their search index and their backups
/// @param config settings
/// @param cache what can be made again
/// @param log the log
/// @param portable whether everything lies beside the program
public record Directories(Path data, Path config, Path cache, Path log, boolean portable) {
    /// The file beside the program that asks for portable mode.
    public static final String PORTABLE_MARK = "kith.portable";

    private static final String BOOK = "kith.mv.db";

    /// The directories on this machine.
    ///
    /// @param environment the variables of the process
    /// @param system the `os.name` of Java
    /// @param programFolders folders in which a `kith.portable` counts, the nearest first
    /// @throws HomeUnknown when the environment names no home
    public static Directories find(Map<String, String> environment, String system, List<Path> programFolders) {
        return portable(programFolders).orElseGet(() -> usual(environment, system));
    }

    /// Everything in one folder, as portable mode has it.
    public static Directories within(Path folder) {
        return new Directories(
                folder.resolve("data"),
                folder.resolve("config"),
                folder.resolve("cache"),
                folder.resolve("log"),
                true);
    }

    /// The book that is opened when no other is asked for.
    public Path book() {
        return data.resolve(BOOK);
    }

    /// The settings file.
    public Path settings() {
        return config.resolve("settings.properties");
    }

    /// Creates the folders that are missing, for the owner only.
    ///
    /// @throws IOException when one cannot be created
    public void create() throws IOException {
        for (var folder : List.of(data, config, cache, log)) {
            OwnerOnly.folder(folder);
        }
    }

    private static Optional<Directories> portable(List<Path> programFolders) {
        return programFolders.stream()
                .filter(folder -> Files.exists(folder.resolve(PORTABLE_MARK)))
                .findFirst()
                .map(folder -> within(folder.resolve("kith-data").toAbsolutePath()));
    }

    private static Directories usual(Map<String, String> environment, String system) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return windows(environment);
        }
        return name.startsWith("mac") ? mac(environment) : xdg(environment);
    }

    private static Directories xdg(Map<String, String> environment) {
        return new Directories(
                xdg(environment, "XDG_DATA_HOME", ".local/share"),
                xdg(environment, "XDG_CONFIG_HOME", ".config"),
                xdg(environment, "XDG_CACHE_HOME", ".cache"),
                xdg(environment, "XDG_STATE_HOME", ".local/state"),
                false);
    }

    private static Path xdg(Map<String, String> environment, String variable, String belowHome) {
        // The specification: a path that is not absolute is invalid and ignored.
        return folder(environment, variable)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home(environment, "HOME").resolve(belowHome))
                .resolve("kith");
    }

    private static Directories mac(Map<String, String> environment) {
        var library = home(environment, "HOME").resolve("Library");
        var support = library.resolve("Application Support").resolve("Kith");
        return new Directories(
                support,
                support.resolve("Settings"),
                library.resolve("Caches").resolve("Kith"),
                library.resolve("Logs").resolve("Kith"),
                false);
    }

    private static Directories windows(Map<String, String> environment) {
        var roaming = folder(environment, "APPDATA")
                .orElseGet(() -> home(environment, "USERPROFILE").resolve("AppData").resolve("Roaming"))
                .resolve("Kith");
        var local = folder(environment, "LOCALAPPDATA")
                .orElseGet(() -> home(environment, "USERPROFILE").resolve("AppData").resolve("Local"))
                .resolve("Kith");
        return new Directories(
                roaming,
                roaming.resolve("Settings"),
                local.resolve("Cache"),
                local.resolve("Log"),
                false);
    }

    private static Path home(Map<String, String> environment, String variable) {
        return folder(environment, variable).orElseThrow(() -> new HomeUnknown(variable));
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
