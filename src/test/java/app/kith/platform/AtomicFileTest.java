package app.kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileAppearsOnlyWhenItIsCommitted() throws IOException {
        var target = folder.resolve("people.csv");
        try (var file = AtomicFile.begin(target)) {
            file.stream().write(bytes("Ana"));
            file.stream().flush();
            assertThat(target).doesNotExist();
            file.commit();
            assertThat(target).hasContent("Ana");
        }
        assertThat(folder.toFile().list()).containsExactly("people.csv");
    }

    @Test
    void whatStoodThereStaysWithoutACommit() throws IOException {
        var target = Files.writeString(folder.resolve("people.csv"), "before");
        try (var file = AtomicFile.begin(target)) {
            file.stream().write(bytes("half"));
        }
        assertThat(target).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("people.csv");
    }

    @Test
    void aMissingFolderIsSaidAtOnceForTheUsersFiles() {
        assertThatThrownBy(() -> AtomicFile.begin(folder.resolve("none/people.csv")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aReplacedFileKeepsItsPermissionsAndOwnFilesAreTheOwners() throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return;
        }
        var shared = Files.writeString(folder.resolve("shared.csv"), "before");
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-rw-r--"));
        try (var file = AtomicFile.begin(shared)) {
            file.commit();
        }
        assertThat(mode(shared)).isEqualTo("rw-rw-r--");
        AtomicFile.writePrivate(folder.resolve("deep/own"), "ä");
        assertThat(mode(folder.resolve("deep/own"))).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("deep"))).isEqualTo("rwx------");
        assertThat(Files.readString(folder.resolve("deep/own"))).isEqualTo("ä");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkIsFollowedNotReplaced() throws IOException {
        var real = Files.writeString(folder.resolve("real"), "before");
        var link = Files.createSymbolicLink(folder.resolve("link"), real);
        AtomicFile.writePrivate(link, "after");
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("after");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
