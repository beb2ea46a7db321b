package app.kith.book;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Work that comes to light only when it is complete: it is done in a private folder of its own, which goes when it ends. What
/// a program that died has left is cleared away by the next one.
final class Unfinished {
    static final String PREFIX = ".unfinished-";
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private Unfinished() {}

    /// What is done in the private folder.
    interface Work<R> {
        R in(Path folder) throws IOException;
    }

    static <R> R in(Path parent, Clock clock, Work<R> work) throws IOException {
        clear(parent, clock);
        Path folder = Files.createTempDirectory(parent, PREFIX);
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void clear(Path parent, Clock clock) throws IOException {
        var limit = clock.instant().minus(LEFT_BEHIND);
        try (var left = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path each : left) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(limit)) {
                    delete(each);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failed)
                    throws IOException {
                Files.deleteIfExists(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
