package app.kith.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A password entrusted to Kith is found again with the right passphrase only, and stands nowhere in the clear.
class SecretsTest {
    private static final char[] PASSPHRASE = "korrektes Pferd 馬".toCharArray();
    private static final String CANARY = "canary-pässword-4711";

    @TempDir
    Path folder;

    @Test
    void aSealedSecretIsFoundAgainAndForgotten() {
        Path file = folder.resolve("secrets.sealed");
        assertThat(SealedSecrets.exists(file)).isFalse();
        Secrets secrets = SealedSecrets.open(file, PASSPHRASE);
        assertThat(secrets.find("mail")).isEmpty();
        secrets.keep("mail", CANARY.toCharArray());
        assertThat(SealedSecrets.open(file, PASSPHRASE).find("mail")).hasValue(CANARY.toCharArray());
        secrets.forget("mail");
        assertThat(SealedSecrets.open(file, PASSPHRASE).find("mail")).isEmpty();
    }

    @Test
    void anotherPassphraseOpensNothing() {
        Path file = sealed();
        assertThatThrownBy(() -> SealedSecrets.open(file, "korrektes Pferd".toCharArray()))
                .isInstanceOfSatisfying(SecretsFailed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(SecretsFailed.Reason.PASSPHRASE));
    }

    @Test
    void aFileThatSomebodyChangedIsNotTrusted() throws IOException {
        Path file = sealed();
        byte[] octets = Files.readAllBytes(file);
        // Every octet of the mark, the rounds' lower half, salt, nonce, secrets and their seal; the upper half of the rounds
        // would only make it slow.
        for (int at = 0; at < octets.length; at = at == 7 ? 10 : at + 3) {
            byte[] changed = octets.clone();
            changed[at] ^= 1;
            Files.write(file, changed);
            assertThatThrownBy(() -> SealedSecrets.open(file, PASSPHRASE)).as("octet " + at)
                    .isInstanceOf(SecretsFailed.class);
        }
        Files.write(file, Arrays.copyOf(octets, octets.length - 1));
        assertThatThrownBy(() -> SealedSecrets.open(file, PASSPHRASE)).isInstanceOf(SecretsFailed.class);
        Files.writeString(file, "nothing of ours, but long enough to have a head and something after it");
        assertThatThrownBy(() -> SealedSecrets.open(file, PASSPHRASE)).isInstanceOfSatisfying(SecretsFailed.class,
                failed -> assertThat(failed.reason()).isEqualTo(SecretsFailed.Reason.DAMAGED));
    }

    @Test
    void nothingStandsInTheClearAndNobodyElseMayReadIt() throws IOException {
        Path file = sealed();
        for (var charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16BE}) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain(new String("canary".getBytes(charset), StandardCharsets.ISO_8859_1),
                    new String("mail".getBytes(charset), StandardCharsets.ISO_8859_1));
        }
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theSameSecretLooksDifferentAtEachSave() throws IOException {
        Path file = sealed();
        byte[] before = Files.readAllBytes(file);
        SealedSecrets.open(file, PASSPHRASE).keep("mail", CANARY.toCharArray());
        byte[] after = Files.readAllBytes(file);
        assertThat(Arrays.copyOfRange(after, 12, 40))
                .isNotEqualTo(Arrays.copyOfRange(before, 12, 40));
    }

    @Test
    void theKeychainGetsSecretsThroughItsInputOnly() throws IOException {
        Path programs = Files.createDirectories(folder.resolve("bin"));
        Path store = Files.createDirectories(folder.resolve("store"));
        Path program = Files.writeString(programs.resolve("secret-tool"), """
                #!/bin/sh
                echo "$@" >> "$STORE/arguments"
                for last; do true; done
                case "$1" in
                  store) cat > "$STORE/$last" ;;
                  lookup) [ -f "$STORE/$last" ] || exit 1; cat "$STORE/$last" ;;
                  clear) rm -f "$STORE/$last" ;;
                esac
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        var environment = Map.of("PATH", programs + ":/usr/bin:/bin", "STORE", store.toString());
        Secrets keychain = Keychain.of("Linux", environment, folder).orElseThrow();
        assertThat(keychain.find("mail")).isEmpty();
        keychain.keep("mail", CANARY.toCharArray());
        assertThat(keychain.find("mail")).hasValue(CANARY.toCharArray());
        keychain.forget("mail");
        assertThat(keychain.find("mail")).isEmpty();
        String encoded = Base64.getEncoder().encodeToString(CANARY.getBytes(StandardCharsets.UTF_8));
        assertThat(Files.readString(store.resolve("arguments"))).contains("store --label=Kith")
                .doesNotContain(CANARY, encoded.substring(0, 12));
    }

    @Test
    void aSystemWithoutAnAnsweringKeychainHasNone() throws IOException {
        Path programs = Files.createDirectories(folder.resolve("bin"));
        assertThat(Keychain.of("Linux", Map.of("PATH", programs.toString()), folder)).isEmpty();
        Path program = Files.writeString(programs.resolve("secret-tool"),
                "#!/bin/sh\necho 'Cannot autolaunch D-Bus without X11 $DISPLAY' >&2\nexit 1\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        assertThat(Keychain.of("Linux", Map.of("PATH", programs + ":/bin"), folder)).isEmpty();
    }

    private Path sealed() {
        Path file = folder.resolve("secrets.sealed");
        SealedSecrets.open(file, PASSPHRASE).keep("mail", CANARY.toCharArray());
        return file;
    }
}
