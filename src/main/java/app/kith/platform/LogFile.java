package app.kith.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/// Five files of at most 1 MB, the oldest given up first: `kith.log`, `kith.log.1` … `kith.log.4`, for the owner only.
///
/// The file is opened for each line, which are few, so that two programs can write to one log. A log that cannot be
/// written must not stop what is being done: it is silently left out.
final class LogFile extends Handler {
    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_FILES = 5;

    private final Path path;

    LogFile(Path path) {
        this.path = path;
    }

    @Override
    public synchronized void publish(LogRecord logged) {
        if (!isLoggable(logged)) {
            return;
        }
        try {
            var line = LogLine.of(logged).getBytes(StandardCharsets.UTF_8);
            if (Files.exists(path) && Files.size(path) + line.length > MOST_BYTES) {
                rotate();
            }
            OwnerOnly.file(path);
            Files.write(path, line, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            // See above.
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private void rotate() throws IOException {
        for (var older = MOST_FILES - 1; older > 0; older--) {
            var newer = numbered(older - 1);
            if (Files.exists(newer)) {
                Files.move(newer, numbered(older), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int number) {
        return number == 0 ? path : path.resolveSibling(path.getFileName() + "." + number);
    }
}
