package app.kith.platform;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// The log: what failed and where, never who or what. Everything that is written through [System.Logger] or
/// `java.util.logging`, by Kith or by a library, goes to five files of at most 1 MB each.
///
/// The log holds class names, error codes and Kith's own fixed sentences. Exception messages, texts of libraries and
/// values that could be a name, an address or a note are left out, see [LogLine].
public final class Log {
    private Log() {}

    /// Sends everything logged from now on to `kith.log` in a folder, and nothing to the console.
    public static void begin(Path folder) {
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new LogFile(folder.resolve("kith.log")));
    }
}
