package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A book's file damaged in 40 ways, or as many as `-Dkith.damages=200` says: each gives everything back, or says that it cannot.
/// A backup of it is never taken for whole when it is not.
class DamageTest {
    private static final int DAMAGES = Integer.getInteger("kith.damages", 40);
    private static final long SEED = 20260312;
    private static final int BLOCK = 4096;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void damageNeverGoesUnnoticed() throws IOException, SQLException {
        Path whole = folder.resolve("whole").resolve("kith.mv.db");
        SortedMap<String, Contents.TableContents> before = write(whole);
        byte[] bytes = Files.readAllBytes(whole);
        byte[] witness = Files.readAllBytes(Witness.beside(whole));
        int refused = 0;
        for (int i = 0; i < DAMAGES; i++) {
            var random = new Random(SEED + i);
            Path file = Files.createDirectories(folder.resolve("d" + i)).resolve("kith.mv.db");
            Files.write(file, damaged(bytes, random));
            Files.write(Witness.beside(file), witness);
            refused += opens(file, before, "damage " + i) ? 0 : 1;
        }
        assertThat(refused).as("some of it is damage").isBetween(DAMAGES / 10, DAMAGES);
    }

    /// Whether all is there; otherwise it must have been said that it is not.
    private static boolean opens(Path file, Map<String, ?> before, String what) throws IOException {
        long begun = System.nanoTime();
        try (var book = Book.open(file, Clock.systemUTC())) {
            assertThat(contents(book)).as(what).isEqualTo(before);
            book.write(Rows.STEP, writer -> Rows.search(writer, book.newId(), "golf"));
            return true;
        } catch (BookRefused refused) {
            assertThat(refused.reason()).as(what).isEqualTo(BookRefused.Reason.DAMAGED);
        } catch (BookFailed failed) {
            assertThat(failed.damaged()).as(what).isTrue();
        } catch (SQLException unreadable) {
            assertThat(unreadable.getErrorCode()).as(what).isPositive();
        } catch (RuntimeException other) {
            fail(what, other);
        }
        assertThat(System.nanoTime() - begun).as(what).isLessThan(10_000_000_000L);
        return false;
    }

    private static SortedMap<String, Contents.TableContents> contents(Book book) throws SQLException {
        try (var snapshot = book.snapshot()) {
            return snapshot.manifest(Progress.UNSEEN).tables();
        }
    }

    private static SortedMap<String, Contents.TableContents> write(Path file) throws SQLException {
        try (var book = Book.open(file, Clock.systemUTC())) {
            for (int i = 0; i < 200; i++) {
                String name = "Jill " + i;
                book.write(Rows.STEP, writer -> Rows.note(writer, book.newId(),
                        Rows.contact(writer, book.newId(), name), "golf ".repeat(40) + name));
            }
            return contents(book);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(6)) {
            case 0 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            case 1 -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + random.nextInt(3 * BLOCK)), (byte) 0);
            }
            case 2 -> {
                for (int i = random.nextInt(100); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 3 -> {
                int one = random.nextInt(bytes.length / BLOCK) * BLOCK;
                int other = random.nextInt(bytes.length / BLOCK) * BLOCK;
                byte[] kept = Arrays.copyOfRange(bytes, one, one + BLOCK);
                System.arraycopy(bytes, other, bytes, one, BLOCK);
                System.arraycopy(kept, 0, bytes, other, BLOCK);
            }
            case 4 -> {
                byte[] rubbish = new byte[random.nextInt(50_000)];
                random.nextBytes(rubbish);
                return ByteBuffer.allocate(bytes.length + rubbish.length).put(bytes).put(rubbish).array();
            }
            default -> {
                int from = random.nextInt(bytes.length);
                byte[] rubbish = new byte[Math.min(bytes.length - from, 1 + random.nextInt(BLOCK))];
                random.nextBytes(rubbish);
                System.arraycopy(rubbish, 0, bytes, from, rubbish.length);
            }
        }
        return bytes;
    }
}
