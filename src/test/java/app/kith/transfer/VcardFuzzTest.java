package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Seeded damage to real cards: nothing throws, nothing hangs, and what was read goes out again.
///
/// `-Dkith.fuzz=10000` runs as many rounds; a failure names the seed.
class VcardFuzzTest {
    private static final int ROUNDS = Integer.getInteger("kith.fuzz", 500);
    private static final long SEED = Long.getLong("kith.seed", 20261122);
    private static final long LONGEST_MILLIS = 2000;

    @Test
    void damagedFilesNeverThrowAndNeverHang() throws IOException {
        List<byte[]> corpus = corpus();
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(SEED + round);
            byte[] damaged = corpus.get(random.nextInt(corpus.size()));
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                damaged = damage(damaged, random);
            }
            long start = System.nanoTime();
            try {
                for (ReadCard card : Cards.read(damaged)) {
                    if (card.contact() == null) {
                        assertThat(card.refusal().rejected()).isTrue();
                    } else {
                        Cards.write(card, VcardVersion.V4);
                    }
                }
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError("seed " + (SEED + round), failed);
            }
            assertThat((System.nanoTime() - start) / 1_000_000).describedAs("seed " + (SEED + round))
                    .isLessThan(LONGEST_MILLIS);
        }
    }

    private static List<byte[]> corpus() throws IOException {
        var all = new ArrayList<byte[]>();
        try (var own = VcardFuzzTest.class.getResourceAsStream("people.vcf")) {
            all.add(own.readAllBytes());
        }
        if (Files.isDirectory(Cards.CORPUS)) {
            for (Path file : Cards.files(Cards.CORPUS)) {
                if (Files.size(file) < 20_000) {
                    all.add(Files.readAllBytes(file));
                }
            }
        }
        return all;
    }

    private static byte[] damage(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + random.nextInt(80));
        return switch (random.nextInt(5)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> new String(bytes, UTF_8).replace("\r\n", random.nextBoolean() ? "\r" : "\n").getBytes(UTF_8);
            default -> {
                byte[] odd = bytes.clone();
                odd[at] = (byte) random.nextInt(256);
                yield odd;
            }
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
