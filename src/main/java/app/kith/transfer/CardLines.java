package app.kith.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Collects the lines of one card, property by property, and leaves out what is beyond the limits of [CardScanner].
final class CardLines {
    /// The most bytes a photo of the allowed size takes in Base64, folding included.
    static final int PHOTO_TEXT = CardScanner.LARGEST_PHOTO / 2 * 3;

    private static final byte[] BEGIN = "BEGIN:VCARD".getBytes(US_ASCII);
    private static final byte[] END = "END:VCARD".getBytes(US_ASCII);

    private final int first;
    private final List<Finding> findings = new ArrayList<>();
    private byte[] bytes = new byte[1024];
    private int size;
    private int[] lines = new int[32];
    private int count;

    private int properties;
    private int photoBytes;
    private String name = "";
    private boolean quoted;
    private boolean anyQuoted;
    private boolean base64;
    private boolean open;
    private boolean emptyValue;
    private boolean leavingOut;
    private boolean refused;
    private int propertyBytes;
    private int propertyLines;

    CardLines(int line) {
        first = line;
        put(BEGIN, 0, BEGIN.length, line, false);
    }

    void add(LineSource line) {
        if (line.length() == 0) {
            open = false;
            return;
        }
        boolean goesOn = continues(line);
        if (!goesOn) {
            begin(line);
        }
        if (refused) {
            return;
        }
        open = quoted && line.bytes()[line.length() - 1] == '=';
        if (leavingOut) {
            return;
        }
        boolean bare = goesOn && base64 && line.bytes()[0] > ' ';
        put(line.bytes(), 0, line.length(), line.number(), bare);
        measure(line);
    }

    /// Whether a card may begin here, as the value of an `AGENT`.
    boolean expectsAgent() {
        return emptyValue && name.equals("AGENT");
    }

    void beginAgent(int line) {
        name = "";
        put(BEGIN, 0, BEGIN.length, line, false);
    }

    void end(int line) {
        if (open) {
            // A soft line break with nothing after it would take the end of the card for text.
            put(END, 0, 0, line, false);
        }
        startProperty("");
        put(END, 0, END.length, line, false);
    }

    void note(Reason reason) {
        findings.add(new Finding(first, reason, ""));
    }

    void refuse(int line, Reason reason) {
        if (!refused) {
            findings.add(new Finding(line, reason, ""));
        }
        refused = true;
        size = 0;
        count = 0;
    }

    RawCard finish() {
        byte[] text = refused ? new byte[0] : Arrays.copyOf(bytes, size);
        return new RawCard(first, text, Arrays.copyOf(lines, count), findings).quoted(anyQuoted);
    }

    private boolean continues(LineSource line) {
        byte start = line.bytes()[0];
        if (start == ' ' || start == '\t') {
            return properties > 0;
        }
        return open || (base64 && isBase64(line));
    }

    private void begin(LineSource line) {
        String head = head(line);
        int nameEnd = head.length();
        for (int i = 0; i < head.length(); i++) {
            if (head.charAt(i) == ';' || head.charAt(i) == ':') {
                nameEnd = i;
                break;
            }
        }
        startProperty(head.substring(head.lastIndexOf('.', nameEnd) + 1, nameEnd).strip());
        quoted = head.contains("QUOTED-PRINTABLE");
        anyQuoted |= quoted;
        base64 = head.contains("BASE64") || head.contains("ENCODING=B");
        emptyValue = line.bytes()[line.length() - 1] == ':';
        properties++;
        if (properties > CardScanner.MOST_PROPERTIES) {
            if (!refused && properties == CardScanner.MOST_PROPERTIES + 1) {
                findings.add(new Finding(line.number(), Reason.TOO_MANY_PROPERTIES, ""));
            }
            leavingOut = true;
        }
    }

    private void startProperty(String called) {
        name = called;
        quoted = false;
        base64 = false;
        open = false;
        emptyValue = false;
        leavingOut = false;
        propertyBytes = size;
        propertyLines = count;
    }

    private void measure(LineSource line) {
        boolean photo = name.equals("PHOTO");
        int length = size - propertyBytes;
        if (line.cut() || length > (photo ? PHOTO_TEXT : CardScanner.LONGEST_PROPERTY)) {
            Reason reason = photo ? Reason.PHOTO_LEFT_OUT : Reason.PROPERTY_TOO_LONG;
            findings.add(new Finding(lines[propertyLines], reason, shortName()));
            size = propertyBytes;
            count = propertyLines;
            leavingOut = true;
            photo = false;
        }
        if (photo) {
            photoBytes += line.length();
            if (photoBytes > 2 * PHOTO_TEXT) {
                refuse(line.number(), Reason.CARD_TOO_LARGE);
            }
        } else if (size - photoBytes > CardScanner.LARGEST_CARD) {
            refuse(line.number(), Reason.CARD_TOO_LARGE);
        }
    }

    private String shortName() {
        return name.substring(0, Math.min(40, name.length()));
    }

    private void put(byte[] from, int start, int length, int line, boolean indented) {
        int need = size + length + 2;
        if (need > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(need, bytes.length * 2));
        }
        if (indented) {
            bytes[size++] = ' ';
        }
        System.arraycopy(from, start, bytes, size, length);
        size += length;
        bytes[size++] = '\n';
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
        }
        lines[count++] = line;
    }

    /// The name and the parameters of the property, in capitals.
    private static String head(LineSource line) {
        int end = 0;
        while (end < line.length() && line.bytes()[end] != ':') {
            end++;
        }
        return new String(line.bytes(), 0, Math.min(end, 1000), ISO_8859_1).toUpperCase(Locale.ROOT);
    }

    private static boolean isBase64(LineSource line) {
        for (int i = 0; i < line.length(); i++) {
            int b = line.bytes()[i];
            boolean letter = (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9');
            if (!letter && b != '+' && b != '/' && b != '=') {
                return false;
            }
        }
        return true;
    }
}
