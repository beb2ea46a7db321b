package app.kith.people;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// What a camera notes inside a JPEG (Exif 2.3, section 4.5.4): of all of it Kith wants only which way is up, tag 0x0112.
final class ExifNotes {
    static final AffineTransform UPRIGHT = new AffineTransform();

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 0x0112;

    private ExifNotes() {}

    /// Whether the file holds such notes.
    static boolean present(byte[] jpeg) {
        return find(jpeg) >= 0;
    }

    /// How to turn the picture so that it stands upright.
    static AffineTransform turns(byte[] jpeg) {
        return switch (orientation(jpeg)) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, 0, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, 0, 0);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, 0);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, 0, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, 0, 0);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, 0);
            default -> UPRIGHT;
        };
    }

    private static int orientation(byte[] jpeg) {
        int at = find(jpeg);
        if (at < 0) {
            return 1;
        }
        try {
            var tiff = ByteBuffer.wrap(jpeg, at, jpeg.length - at).slice();
            tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int entry = 0; entry < entries; entry++) {
                int place = directory + 2 + entry * 12;
                if (Short.toUnsignedInt(tiff.getShort(place)) == ORIENTATION) {
                    return tiff.getShort(place + 8);
                }
            }
        } catch (IndexOutOfBoundsException damaged) {
            return 1;
        }
        return 1;
    }

    /// Where the notes begin, behind `Exif` and two zeros; -1 without any.
    private static int find(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg);
        try {
            if (Short.toUnsignedInt(bytes.getShort()) != START_OF_IMAGE) {
                return -1;
            }
            while (true) {
                int marker = Short.toUnsignedInt(bytes.getShort());
                int length = Short.toUnsignedInt(bytes.getShort());
                if (marker == APP1 && bytes.getInt(bytes.position()) == EXIF) {
                    return bytes.position() + 6;
                }
                if (marker == START_OF_SCAN || length < 2) {
                    return -1;
                }
                bytes.position(bytes.position() + length - 2);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException end) {
            return -1;
        }
    }
}
