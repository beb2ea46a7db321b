package app.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.kith.book.Book;
import app.kith.book.StepName;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotosTest {
    @TempDir
    private Path dir;

    private static byte[] file(String kind, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x < width / 2 ? Color.RED.getRGB() : random.nextInt());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, kind, bytes);
        return bytes.toByteArray();
    }

    /// The same JPEG with a camera's note that it lies on its side.
    private static byte[] lying(byte[] jpeg) {
        var notes = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4);
        notes.putShort((short) 0xFFE1)
                .putShort((short) (notes.capacity() - 2))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        notes.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
        notes.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0).putInt(0);
        return ByteBuffer.allocate(jpeg.length + notes.capacity())
                .put(jpeg, 0, 2)
                .put(notes.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static void refused(byte[] file, PictureRefused.Why why) {
        assertThatExceptionOfType(PictureRefused.class).isThrownBy(() -> Picture.of(file))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void aLargePictureIsMadeToFit() throws Exception {
        Picture picture = Picture.of(file("png", 1600, 900));
        assertThat(picture.width()).isEqualTo(512);
        assertThat(picture.height()).isEqualTo(288);
        assertThat(picture.jpeg()).hasSizeLessThanOrEqualTo(Picture.MOST_BYTES);
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.jpeg())).getWidth()).isEqualTo(512);
    }

    @Test
    void aJpegThatFitsIsTakenAsItIs() throws Exception {
        byte[] file = file("jpeg", 100, 80);
        assertThat(Picture.of(file).jpeg()).isEqualTo(file);
        assertThat(Picture.of(file)).isEqualTo(Picture.of(Picture.of(file).jpeg()));
    }

    @Test
    void aPictureTakenOnItsSideStandsUprightAndLosesTheCamerasNotes() throws Exception {
        Picture picture = Picture.of(lying(file("jpeg", 100, 60)));
        assertThat(List.of(picture.width(), picture.height())).containsExactly(60, 100);
        assertThat(ExifNotes.present(picture.jpeg())).isFalse();
        var image = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        var top = new Color(image.getRGB(30, 10));
        assertThat(top.getRed()).isGreaterThan(200);
        assertThat(top.getGreen()).isLessThan(60);
    }

    @Test
    void whatIsNoPictureIsRefusedWithTheReason() throws Exception {
        refused("BEGIN:VCARD".getBytes(StandardCharsets.US_ASCII), PictureRefused.Why.UNKNOWN_KIND);
        byte[] whole = file("png", 300, 300);
        refused(Arrays.copyOf(whole, 200), PictureRefused.Why.DAMAGED);
        byte[] claims = file("png", 10, 10);
        ByteBuffer.wrap(claims).putInt(16, 50_000).putInt(20, 50_000);
        refused(claims, PictureRefused.Why.TOO_LARGE);
    }

    @Test
    void onlyPicturesThatNothingCanBringBackAreClearedAway() throws Exception {
        try (var book = Book.open(dir.resolve("kith.mv.db"), Clock.systemUTC())) {
            var people = new People(book, new Phones(Locale.FRANCE), List.of());
            var photos = new Photos(book, people);
            var first = Picture.of(file("jpeg", 100, 80));
            var second = Picture.of(file("jpeg", 90, 80));
            var nobodys = Picture.of(file("jpeg", 80, 80));
            Contact jill = Contact.named(book.newId(), Name.of("Jill", "Moreau"), Instant.EPOCH);
            book.write(StepName.of("step.card.new", ""), writer -> {
                photos.keep(writer, first);
                photos.keep(writer, nobodys);
                people.insert(writer, jill.withPhoto(first.hash()));
                return jill;
            });
            photos.put(jill.id(), second);
            assertThat(photos.prune()).isEqualTo(1);
            assertThat(photos.jpeg(nobodys.hash())).isEmpty();
            book.journal().undo();
            book.journal().undo();
            assertThat(people.count()).isZero();
            assertThat(photos.prune()).isZero();
            book.journal().redo();
            assertThat(photos.jpeg(Objects.requireNonNull(people.find(jill.id()).orElseThrow().photo()))).isPresent();
            book.journal().redo();
            assertThat(photos.jpeg(Objects.requireNonNull(people.find(jill.id()).orElseThrow().photo()))).isPresent();
        }
    }

    @Test
    void aPictureIsPutOnACardAndComesBackWithUndo() throws Exception {
        try (var book = Book.open(dir.resolve("kith.mv.db"), Clock.systemUTC())) {
            var people = new People(book, new Phones(Locale.FRANCE), List.of());
            var photos = new Photos(book, people);
            Contact jill = Contact.named(book.newId(), Name.of("Jill", "Moreau"), Instant.EPOCH);
            people.add(jill);
            Picture picture = Picture.of(file("jpeg", 100, 80));
            assertThat(photos.put(jill.id(), picture).orElseThrow().photo()).isEqualTo(picture.hash());
            assertThat(photos.jpeg(picture.hash()))
                    .hasValueSatisfying(jpeg -> assertThat(jpeg).isEqualTo(picture.jpeg()));
            photos.remove(jill.id());
            book.journal().undo();
            assertThat(people.find(jill.id()).orElseThrow().photo()).isEqualTo(picture.hash());
            assertThat(photos.jpegs(List.of(picture.hash(), "none"))).containsOnlyKeys(picture.hash());
        }
    }
}
