package app.kith.platform;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file that appears whole or not at all: it is written beside its place under another name, forced to the disk and
/// then moved. Until [#commit] whatever stood there stays; closed without it, nothing is left behind.
///
/// A symbolic link is followed, and a file that is replaced keeps its permissions. Not for several threads at once.
public final class AtomicFile implements Closeable {
    private final Path target;
    private final Path draft;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean committed;

    private AtomicFile(Path target, Path draft, FileChannel channel) {
        this.target = target;
        this.draft = draft;
        this.channel = channel;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /// Begins a file that the user asked for, such as an export; new ones get the permissions the user's files have.
    ///
    /// @throws IOException when its folder is missing or cannot be written
    public static AtomicFile begin(Path target) throws IOException {
        var place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        var draft = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        var channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (Files.exists(place)) {
            keepPermissions(place, draft);
        }
        return new AtomicFile(place, draft, channel);
    }

    /// Begins a file of Kith's own, readable by its owner only. Its folder is created where it is missing.
    ///
    /// @throws IOException when its folder cannot be written
    public static AtomicFile beginPrivate(Path target) throws IOException {
        var place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        var draft = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        OwnerOnly.file(draft);
        return new AtomicFile(place, draft, FileChannel.open(draft, StandardOpenOption.WRITE));
    }

    /// Writes a text of Kith's own in UTF-8, whole or not at all, readable by its owner only.
    ///
    /// @throws IOException when it could not be written; what stood there stays
    public static void writePrivate(Path target, String text) throws IOException {
        try (var file = beginPrivate(target)) {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }

    /// Where to write, buffered. Closing it is not needed and does not commit.
    public OutputStream stream() {
        return stream;
    }

    /// Forces what was written to the disk and puts it in its place.
    ///
    /// @throws IOException when either fails; what stood there stays
    public void commit() throws IOException {
        stream.flush();
        channel.force(true);
        channel.close();
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainMoveOnly) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
        forceFolder();
    }

    /// Ends the work; without a [#commit] before, the draft is deleted.
    @Override
    public void close() throws IOException {
        channel.close();
        if (!committed) {
            Files.deleteIfExists(draft);
        }
    }

    /// The new name survives a power cut only once the folder is on the disk too; Windows opens no folders.
    private void forceFolder() {
        var folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        } catch (IOException notOnThisSystem) {
            // The file itself is on the disk.
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from, LinkOption.NOFOLLOW_LINKS));
        }
    }
}
