package app.kith.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The folder an index lies in.
final class IndexFolder {
    private static final System.Logger LOG = System.getLogger(IndexFolder.class.getName());
    private static final Pattern OF_LUCENE = Pattern.compile("(?:pending_)?segments.*|_.*|write\\.lock");

    private IndexFolder() {}

    /// Deletes the files of an index that is of no more use, and no others.
    static void clear(Path folder) {
        try (var files = Files.newDirectoryStream(folder, file -> OF_LUCENE.matcher(file.getFileName().toString())
                .matches())) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "The search index cannot be deleted: " + failed.getClass().getName());
        }
    }
}
