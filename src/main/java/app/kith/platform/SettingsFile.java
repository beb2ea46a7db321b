package app.kith.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/// The settings on the disk, as Java properties in UTF-8.
final class SettingsFile {
    private static final long MOST_BYTES = 1 << 20;

    private final Path path;

    SettingsFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /// Everything in the file; nothing when there is none.
    ///
    /// @throws Damaged when it is no settings file
    /// @throws IOException when it cannot be read
    Map<String, String> read() throws IOException, Damaged {
        byte[] bytes;
        try {
            bytes = bytes();
        } catch (NoSuchFileException none) {
            return new TreeMap<>();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Damaged();
            }
            var properties = new Properties();
            properties.load(new StringReader(text));
            var values = new TreeMap<String, String>();
            properties.forEach((key, value) -> values.put((String) key, (String) value));
            return values;
        } catch (CharacterCodingException | IllegalArgumentException unreadable) {
            throw new Damaged();
        }
    }

    /// Puts changed values over those on the disk. Another program may have this file open too, so that the two are
    /// read, changed and written under a lock.
    ///
    /// @param changes an empty value takes a key away
    void merge(Map<String, Optional<String>> changes) throws IOException, Damaged {
        try (var lock = FileChannel.open(
                OwnerOnly.file(path.resolveSibling(path.getFileName() + ".lock")),
                StandardOpenOption.WRITE); var _ = lock.lock()) {
            var values = read();
            changes.forEach(
                    (key, value) -> value.ifPresentOrElse(text -> values.put(key, text), () -> values.remove(key)));
            AtomicFile.writePrivate(path, written(values));
        }
    }

    /// Moves the file out of the way, beside itself, and says where it went.
    Path setAside() throws IOException {
        var aside = path.resolveSibling(path.getFileName() + ".damaged");
        Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
        return aside;
    }

    private byte[] bytes() throws IOException, Damaged {
        try (var in = Files.newInputStream(path)) {
            var out = new ByteArrayOutputStream();
            in.transferTo(out);
            if (out.size() > MOST_BYTES) {
                throw new Damaged();
            }
            return out.toByteArray();
        }
    }

    private static String written(Map<String, String> values) throws IOException {
        var properties = new Properties();
        properties.putAll(values);
        var text = new StringWriter();
        properties.store(text, null);
        // The first line is the hour of writing, which would make two equal files differ.
        return text.toString().lines().skip(1).sorted().reduce("", (all, line) -> all + line + "\n");
    }

    /// The file is no settings file.
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
