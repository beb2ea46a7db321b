package app.kith.book;

import app.kith.book.BackupFailed.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A backup's file: a zip archive of two entries, the manifest and then the book's file. Nothing else in an archive is looked
/// at, and its names never become paths.
final class BackupFile {
    private static final String MANIFEST = "manifest.txt";
    private static final String BOOK = "book.mv.db";
    private static final int LONGEST_MANIFEST = 1 << 16;

    private BackupFile() {}

    static void write(Path file, Manifest manifest, Snapshot snapshot, Progress progress) throws IOException {
        try (var channel = FileChannel.open(Private.newFile(file), StandardOpenOption.WRITE)) {
            var zip = new ZipOutputStream(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(BOOK));
            snapshot.copy(zip, progress);
            zip.finish();
            channel.force(true);
        }
    }

    /// What the archive says of itself; empty when it is no backup.
    static Optional<Manifest> manifest(Path file) throws IOException {
        try (var zip = open(file)) {
            return Optional.of(manifest(zip));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /// Takes the book out into the new file `to`, which is then opened and read whole.
    ///
    /// @return what the archive says of itself, and what was found
    /// @throws BackupFailed when it is not what it says
    static Manifest takeOut(Path file, Path to, Progress progress) {
        try (var zip = open(file)) {
            var manifest = manifest(zip);
            if (manifest.schema() > Migrations.newest()) {
                throw new BackupFailed(Reason.NEWER, file, null);
            }
            var entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(BOOK)) {
                throw new BackupFailed(Reason.NOT_A_BACKUP, file, null);
            }
            try (var out = Files.newOutputStream(Private.newFile(to))) {
                copy(zip, out, manifest.bytes(), file);
            }
            requireSame(file, manifest, to, progress);
            return manifest;
        } catch (IllegalArgumentException other) {
            throw new BackupFailed(Reason.NOT_A_BACKUP, file, other);
        } catch (IOException broken) {
            throw new BackupFailed(Files.isReadable(file) ? Reason.NOT_WHOLE : Reason.NOT_A_BACKUP, file, broken);
        }
    }

    private static void requireSame(Path file, Manifest said, Path copy, Progress progress) {
        try (var snapshot = Snapshot.of(copy)) {
            if (!snapshot.manifest(progress).equals(said)) {
                throw new BackupFailed(Reason.NOT_WHOLE, file, null);
            }
        } catch (SQLException | BookFailed broken) {
            throw new BackupFailed(Reason.NOT_WHOLE, file, broken);
        }
    }

    private static ZipInputStream open(Path file) throws IOException {
        return new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
    }

    private static Manifest manifest(ZipInputStream zip) throws IOException {
        var entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(MANIFEST)) {
            throw new IllegalArgumentException("No manifest comes first");
        }
        return Manifest.of(new String(zip.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8));
    }

    private static void copy(ZipInputStream zip, OutputStream out, long bytes, Path file) throws IOException {
        byte[] piece = new byte[1 << 16];
        long left = bytes;
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            left -= read;
            if (left < 0) {
                break;
            }
            out.write(piece, 0, read);
        }
        if (left != 0) {
            throw new BackupFailed(Reason.NOT_WHOLE, file, null);
        }
    }
}
