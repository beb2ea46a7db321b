package app.kith.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// Secrets in a file that only a passphrase opens, for systems without a keychain. The passphrase is nowhere kept.
///
/// The file: `KITHSEC1`, the number of rounds (4 octets), salt (16), nonce (12), then the names and secrets encrypted by
/// AES-256 in GCM (NIST SP 800-38D), which also vouches for all that stands before them. The key is derived by PBKDF2 with
/// HMAC-SHA-256 (RFC 8018); salt and nonce are new at each save.
///
/// All methods may be called from any thread but the window's: deriving the key takes a good part of a second.
public final class SealedSecrets implements Secrets {
    private static final byte[] MARK = {'K', 'I', 'T', 'H', 'S', 'E', 'C', '1'};
    /// As OWASP's Password Storage Cheat Sheet advises for HMAC-SHA-256.
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int HEAD = MARK.length + Integer.BYTES + SALT + NONCE;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 1 << 20;

    private final Path file;
    private final char[] passphrase;
    private final SecureRandom random = new SecureRandom();

    private SealedSecrets(Path file, char[] passphrase) {
        this.file = file;
        this.passphrase = passphrase.clone();
    }

    /// Whether there is such a file, so that its passphrase must be asked for rather than a new one.
    public static boolean exists(Path file) {
        return Files.exists(file);
    }

    /// The secrets in a file; it is made at the first [#keep].
    ///
    /// @throws SecretsFailed when the passphrase is another one, or the file is none of these
    public static SealedSecrets open(Path file, char[] passphrase) {
        var sealed = new SealedSecrets(file, passphrase);
        sealed.read();
        return sealed;
    }

    @Override
    public synchronized Optional<char[]> find(String name) {
        return Optional.ofNullable(read().get(name)).map(String::toCharArray);
    }

    @Override
    public synchronized void keep(String name, char[] secret) {
        Map<String, String> all = read();
        all.put(name, new String(secret));
        write(all);
    }

    @Override
    public synchronized void forget(String name) {
        Map<String, String> all = read();
        if (all.remove(name) != null) {
            write(all);
        }
    }

    private Map<String, String> read() {
        if (!Files.exists(file)) {
            return new TreeMap<>();
        }
        byte[] octets = octets();
        try {
            byte[] head = Arrays.copyOf(octets, HEAD);
            int rounds = new DataInputStream(new ByteArrayInputStream(head, MARK.length, Integer.BYTES)).readInt();
            if (rounds < 1 || rounds > MOST_ROUNDS) {
                throw new SecretsFailed(SecretsFailed.Reason.DAMAGED, null);
            }
            byte[] plain = cipher(Cipher.DECRYPT_MODE, head, rounds)
                    .doFinal(octets, HEAD, octets.length - HEAD);
            return entries(plain);
        } catch (GeneralSecurityException refused) {
            throw new SecretsFailed(SecretsFailed.Reason.PASSPHRASE, null);
        } catch (IOException broken) {
            throw new SecretsFailed(SecretsFailed.Reason.DAMAGED, broken);
        }
    }

    private byte[] octets() {
        try {
            if (Files.size(file) <= HEAD || Files.size(file) > LONGEST) {
                throw new SecretsFailed(SecretsFailed.Reason.DAMAGED, null);
            }
            byte[] octets = Files.readAllBytes(file);
            if (!Arrays.equals(octets, 0, MARK.length, MARK, 0, MARK.length)) {
                throw new SecretsFailed(SecretsFailed.Reason.DAMAGED, null);
            }
            return octets;
        } catch (IOException unreadable) {
            throw new SecretsFailed(SecretsFailed.Reason.NOT_WRITTEN, unreadable);
        }
    }

    private void write(Map<String, String> all) {
        try (var sealed = AtomicFile.beginPrivate(file)) {
            byte[] head = head();
            sealed.stream().write(head);
            sealed.stream().write(cipher(Cipher.ENCRYPT_MODE, head, ROUNDS).doFinal(octets(all)));
            sealed.commit();
        } catch (IOException unwritable) {
            throw new SecretsFailed(SecretsFailed.Reason.NOT_WRITTEN, unwritable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES and HMAC-SHA-256", impossible);
        }
    }

    private byte[] head() throws IOException {
        var head = new ByteArrayOutputStream(HEAD);
        var chance = new byte[SALT + NONCE];
        random.nextBytes(chance);
        var out = new DataOutputStream(head);
        out.write(MARK);
        out.writeInt(ROUNDS);
        out.write(chance);
        return head.toByteArray();
    }

    private Cipher cipher(int mode, byte[] head, int rounds) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOfRange(head, HEAD - NONCE - SALT, HEAD - NONCE);
        var spec = new PBEKeySpec(passphrase, salt, rounds, 256);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        spec.clearPassword();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, head, HEAD - NONCE, NONCE));
        cipher.updateAAD(head);
        return cipher;
    }

    private static byte[] octets(Map<String, String> all) throws IOException {
        var octets = new ByteArrayOutputStream();
        var out = new DataOutputStream(octets);
        out.writeInt(all.size());
        for (var entry : all.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
        return octets.toByteArray();
    }

    private static Map<String, String> entries(byte[] octets) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(octets));
        var all = new TreeMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) {
            all.put(in.readUTF(), in.readUTF());
        }
        return all;
    }
}
