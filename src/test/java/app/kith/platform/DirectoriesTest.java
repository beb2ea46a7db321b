package app.kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DirectoriesTest {
    @TempDir
    Path folder;

    @Test
    void followsTheXdgVariables() {
        var found = Directories.find(
                Map.of(
                        "HOME",
                        "/home/ana",
                        "XDG_DATA_HOME",
                        "/d",
                        "XDG_CONFIG_HOME",
                        "/c",
                        "XDG_CACHE_HOME",
                        "/k",
                        "XDG_STATE_HOME",
                        "/s"),
                "Linux",
                List.of());
        assertThat(found)
                .isEqualTo(new Directories(Path.of("/d/kith"), Path.of("/c/kith"), Path.of("/k/kith"),
                        Path.of("/s/kith"), false));
    }

    @Test
    void takesTheHomeOfTheEnvironmentAndNeverThatOfJava() {
        var found = Directories.find(Map.of("HOME", "/somewhere/else"), "Linux", List.of());
        assertThat(found.book()).isEqualTo(Path.of("/somewhere/else/.local/share/kith/kith.mv.db"));
        assertThat(found.settings()).isEqualTo(Path.of("/somewhere/else/.config/kith/settings.properties"));
        assertThat(found.toString()).doesNotContain(System.getProperty("user.home") + "/");
    }

    @Test
    void ignoresAnXdgPathThatIsNotAbsolute() {
        var found = Directories.find(Map.of("HOME", "/home/ana", "XDG_DATA_HOME", "data"), "Linux", List.of());
        assertThat(found.data()).isEqualTo(Path.of("/home/ana/.local/share/kith"));
    }

    @Test
    void saysWhichVariableIsMissingWithoutAHome() {
        assertThatThrownBy(() -> Directories.find(Map.of("HOME", " "), "Linux", List.of()))
                .isInstanceOfSatisfying(HomeUnknown.class, unknown -> assertThat(unknown.variable()).isEqualTo("HOME"));
    }

    @Test
    void keepsToTheLibraryOnMacOs() {
        var found = Directories.find(Map.of("HOME", "/Users/ana"), "Mac OS X", List.of());
        assertThat(found.data()).isEqualTo(Path.of("/Users/ana/Library/Application Support/Kith"));
        assertThat(found.log()).isEqualTo(Path.of("/Users/ana/Library/Logs/Kith"));
    }

    @Test
    void keepsToTheApplicationDataOnWindows() {
        var found = Directories.find(Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), "Windows 11", List.of());
        assertThat(found.data()).isEqualTo(Path.of("/roaming/Kith"));
        assertThat(found.cache()).isEqualTo(Path.of("/local/Kith/Cache"));
    }

    @Test
    void keepsEverythingBesideTheProgramWhereTheMarkLies() throws IOException {
        Files.createFile(folder.resolve(Directories.PORTABLE_MARK));
        var found = Directories.find(Map.of(), "Linux", List.of(folder.resolve("bin"), folder));
        assertThat(found.portable()).isTrue();
        assertThat(List.of(found.data(), found.config(), found.cache(), found.log()))
                .allSatisfy(each -> assertThat(each).startsWithRaw(folder.resolve("kith-data")));
    }

    @Test
    void createsFoldersThatOnlyTheirOwnerReads() throws IOException {
        var directories = Directories.within(folder.resolve("a/b"));
        directories.create();
        directories.create();
        assertThat(List.of(directories.data(), directories.config(), directories.cache(), directories.log()))
                .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .isEqualTo("rwx------"));
    }
}
