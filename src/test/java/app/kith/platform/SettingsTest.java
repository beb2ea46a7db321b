package app.kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Setting<String> WORDS = Setting.text("words", "none");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("config/settings.properties");
    }

    @Test
    void everythingIsThereAfterTheNextStart() {
        var place = new WindowPlace(-20, 40, 1280, 800, true);
        try (var settings = Settings.open(file)) {
            settings.set(Setting.THEME, Theme.DARK);
            settings.set(Setting.WINDOW, place);
            settings.set(Setting.DIVIDER, 0.25);
            settings.set(WORDS, " Zoë = 名前\n# two: lines\\ ");
        }
        try (var settings = Settings.open(file)) {
            assertThat(settings.get(Setting.THEME)).isEqualTo(Theme.DARK);
            assertThat(settings.get(Setting.WINDOW)).isEqualTo(place);
            assertThat(settings.get(Setting.DIVIDER)).isEqualTo(0.25);
            assertThat(settings.get(WORDS)).isEqualTo(" Zoë = 名前\n# two: lines\\ ");
        }
    }

    @Test
    void aChangeReachesTheDiskWithoutAClose() {
        try (var settings = Settings.open(file)) {
            settings.set(WORDS, "kept");
            await().untilAsserted(() -> assertThat(file).content().contains("words=kept"));
        }
    }

    @Test
    void aValueThatMeansNothingCountsAsTheFallback() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "theme=PINK\nwindow.divider=NaN\nwindow.place=1 2 3\n");
        try (var settings = Settings.open(file)) {
            assertThat(settings.get(Setting.THEME)).isEqualTo(Theme.SYSTEM);
            assertThat(settings.get(Setting.DIVIDER)).isEqualTo(Setting.DIVIDER.fallback());
            assertThat(settings.get(Setting.WINDOW).known()).isFalse();
            assertThat(settings.setAside()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zeros", "escape", "latin"})
    void aDamagedFileIsSetAsideAndNothingIsLostOfIt(String kind) throws IOException {
        var bytes = switch (kind) {
            case "zeros" -> new byte[4096];
            case "escape" -> "words=\\uZZZZ".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            default -> new byte[]{'w', '=', (byte) 0xe4, 'x'};
        };
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        try (var settings = Settings.open(file)) {
            assertThat(settings.get(WORDS)).isEqualTo("none");
            assertThat(settings.setAside()).hasValueSatisfying(aside -> assertThat(aside).hasBinaryContent(bytes));
            settings.set(WORDS, "new");
        }
        try (var settings = Settings.open(file)) {
            assertThat(settings.get(WORDS)).isEqualTo("new");
            assertThat(settings.setAside()).isEmpty();
        }
    }

    @Test
    void theRegionIsTheChosenOneElseTheSystems() {
        try (var settings = Settings.open(file)) {
            assertThat(settings.region()).isEqualTo(Locale.getDefault());
            settings.set(Setting.REGION, "PT");
            assertThat(settings.region().getCountry()).isEqualTo("PT");
        }
    }

    @Test
    void listenersHearChangesOnlyUntilTheyLeave() throws Exception {
        try (var settings = Settings.open(file)) {
            var heard = new ArrayList<Theme>();
            try (var _ = settings.listen(Setting.THEME, heard::add)) {
                settings.set(Setting.THEME, Theme.DARK);
                settings.set(Setting.THEME, Theme.DARK);
                settings.set(WORDS, "something else");
                settings.set(Setting.THEME, Theme.LIGHT);
            }
            settings.set(Setting.THEME, Theme.DARK);
            assertThat(heard).isEqualTo(List.of(Theme.DARK, Theme.LIGHT));
        }
    }

    @Test
    void twoProgramsKeepEachOthersChanges() {
        try (var one = Settings.open(file); var other = Settings.open(file)) {
            one.set(Setting.LANGUAGE, "de");
            other.set(Setting.REGION, "PT");
        }
        try (var settings = Settings.open(file)) {
            assertThat(settings.get(Setting.LANGUAGE)).isEqualTo("de");
            assertThat(settings.get(Setting.REGION)).isEqualTo("PT");
        }
    }

    @Test
    void manyThreadsMaySetAtOnce() {
        try (var settings = Settings.open(file)) {
            IntStream.range(0, 400).parallel().forEach(each -> settings.set(Setting.number("n" + each, -1), each));
        }
        try (var settings = Settings.open(file)) {
            assertThat(IntStream.range(0, 400))
                    .allSatisfy(each -> assertThat(settings.get(Setting.number("n" + each, -1))).isEqualTo(each));
        }
    }
}
