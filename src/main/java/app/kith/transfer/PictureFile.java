package app.kith.transfer;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/// A picture as it came with a card, neither looked at nor made smaller.
public final class PictureFile {
    private static final Map<String, String> STARTS = Map.of(
            "FFD8FF",
            "image/jpeg",
            "89504E47",
            "image/png",
            "47494638",
            "image/gif",
            "424D",
            "image/bmp",
            "52494646",
            "image/webp");

    private final String type;
    private final byte[] bytes;

    private PictureFile(String type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    /// What a card says of the type of its picture is often wrong, so only the bytes are asked.
    public static PictureFile of(byte[] bytes) {
        String start = HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(4, bytes.length));
        String type = STARTS.entrySet()
                .stream()
                .filter(known -> start.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return new PictureFile(type, bytes);
    }

    /// The media type by the first bytes, such as "image/jpeg"; empty for one that is not known.
    public String type() {
        return type;
    }

    /// The bytes themselves, not a copy.
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureFile picture && type.equals(picture.type) && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Arrays.hashCode(bytes);
    }

    /// Without the bytes, which nobody can read.
    @Override
    public String toString() {
        return "PictureFile[" + type + ", " + bytes.length + " bytes]";
    }
}
