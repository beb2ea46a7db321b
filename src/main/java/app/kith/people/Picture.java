package app.kith.people;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A picture for a card: a JPEG of at most [#LONGEST_SIDE] pixels a side and [#MOST_BYTES], upright, without what the camera
/// noted beside it (such as the place).
public final class Picture {
    /// The longest side, in pixels.
    public static final int LONGEST_SIDE = 512;
    /// The most bytes a picture takes in the book.
    public static final int MOST_BYTES = 100_000;
    /// The most pixels of a file that is read at all: a small file can claim any size.
    public static final long MOST_PIXELS = 40_000_000;

    private static final float BEST = 0.88f;
    private static final float WORST = 0.3f;

    private final byte[] jpeg;
    private final String hash;
    private final int width;
    private final int height;

    private Picture(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.hash = HexFormat.of().formatHex(sha256(jpeg));
        this.width = width;
        this.height = height;
    }

    /// Makes a picture of the bytes of a file of a kind that the JDK reads (JPEG, PNG, GIF, BMP, TIFF, WBMP). A JPEG that
    /// fits already is taken as it is, so that a card that leaves and comes back has the same picture.
    ///
    /// Takes up to a few hundred milliseconds.
    ///
    /// @throws PictureRefused when the bytes are no such picture
    public static Picture of(byte[] file) throws PictureRefused {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new PictureRefused(PictureRefused.Why.UNKNOWN_KIND);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return read(reader, file);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            throw new PictureRefused(PictureRefused.Why.DAMAGED);
        }
    }

    private static Picture read(ImageReader reader, byte[] file) throws IOException, PictureRefused {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new PictureRefused(PictureRefused.Why.TOO_LARGE);
        }
        boolean jpeg = reader.getFormatName().equalsIgnoreCase("jpeg");
        boolean fits = Math.max(width, height) <= LONGEST_SIDE && file.length <= MOST_BYTES;
        if (jpeg && fits && !ExifNotes.present(file)) {
            reader.read(0);
            return new Picture(file.clone(), width, height);
        }
        var param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (LONGEST_SIDE * 4));
        param.setSourceSubsampling(step, step, 0, 0);
        return scaled(reader.read(0, param), jpeg ? ExifNotes.turns(file) : ExifNotes.UPRIGHT);
    }

    private static Picture scaled(BufferedImage image, AffineTransform turns) throws IOException {
        BufferedImage small = image;
        while (Math.max(small.getWidth(), small.getHeight()) >= LONGEST_SIDE * 2) {
            small = drawn(small, (small.getWidth() + 1) / 2, (small.getHeight() + 1) / 2);
        }
        double factor = Math.min(1, (double) LONGEST_SIDE / Math.max(small.getWidth(), small.getHeight()));
        small = drawn(small, Math.max(1, (int) Math.round(small.getWidth() * factor)),
                Math.max(1, (int) Math.round(small.getHeight() * factor)));
        BufferedImage upright = turned(small, turns);
        byte[] jpeg = written(upright, BEST);
        for (float quality = BEST - 0.1f; jpeg.length > MOST_BYTES && quality >= WORST; quality -= 0.1f) {
            jpeg = written(upright, quality);
        }
        return new Picture(jpeg, upright.getWidth(), upright.getHeight());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /// @param turns of a square of one by one around its middle
    private static BufferedImage turned(BufferedImage image, AffineTransform turns) {
        if (turns.isIdentity()) {
            return image;
        }
        boolean lying = turns.getShearX() != 0;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        var placed = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        placed.concatenate(turns);
        placed.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        pen.drawImage(image, placed, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage image, float quality) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new UncheckedIOException(new IOException(everyPlatformHasIt));
        }
    }

    /// The JPEG.
    public byte[] jpeg() {
        return jpeg.clone();
    }

    /// The SHA-256 of the JPEG in hexadecimal, by which [Contact#photo] names it.
    public String hash() {
        return hash;
    }

    /// In pixels.
    public int width() {
        return width;
    }

    /// In pixels.
    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && picture.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }
}
