package app.kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class DesktopTest {
    @TempDir
    Path folder;

    @Test
    void handsTheAddressToTheSystemAsOneArgumentWithoutAShell() throws Exception {
        var taken = folder.resolve("taken");
        var desktop = new Desktop(List.of("/bin/sh", "-c", "printf '%s|' \"$@\" > " + taken, "opener"));
        desktop.open(URI.create("https://northlight.example/a?b=$(id)&c=;d")).get();
        assertThat(taken).hasContent("https://northlight.example/a?b=$(id)&c=;d|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://x.example/", "smb://x/y", "calculator", "file:///not/there",
            "vbscript:x",
            "file://elsewhere/etc/passwd"})
    void refusesWhatIsNoPageNoLetterAndNoFile(String address) {
        var desktop = new Desktop(List.of("/bin/true"));
        assertThat(desktop.opens(URI.create(address))).isFalse();
        assertThatThrownBy(() -> desktop.open(URI.create(address)).get()).isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Desktop.Refused.class);
    }

    @Test
    void opensLettersPagesAndFilesThatAreThere() throws IOException {
        var desktop = Desktop.of("Linux");
        assertThat(desktop.opens(URI.create("mailto:jill@northlight.example"))).isTrue();
        assertThat(desktop.opens(URI.create("HTTP://northlight.example"))).isTrue();
        assertThat(desktop.opens(Files.writeString(folder.resolve("a b.csv"), "").toUri())).isTrue();
    }

    @Test
    void saysSoWhenTheSystemHasNoProgramForIt() {
        for (var opener : List.of("/bin/false", folder.resolve("none").toString())) {
            assertThatThrownBy(() -> new Desktop(List.of(opener)).open(URI.create("https://x.example")).get())
                    .hasCauseInstanceOf(Desktop.Refused.class);
        }
    }
}
