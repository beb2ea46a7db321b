package app.kith.sharing.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A letter as an address that the mail program opens (RFC 6068). Only `subject` and `body` are ever in it.
///
/// @param address to be opened
/// @param whole whether the text of the letter is in it; else it is too long and goes over the clipboard
public record Mailto(URI address, boolean whole) {
    /// The longest address that mail programs are known to take on every system, in characters: Windows hands on 2,048.
    public static final int LONGEST = 1_900;

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /// The address for a letter.
    public static Mailto of(Mail mail) {
        String start = "mailto:" + mailbox(mail.to().address()) + "?subject=" + encoded(mail.subject());
        String all = start + "&body=" + encoded(mail.text().replace("\n", "\r\n"));
        if (all.length() <= LONGEST) {
            return new Mailto(URI.create(all), true);
        }
        return new Mailto(URI.create(start.length() <= LONGEST ? start : start.substring(0, start.indexOf('?'))),
                false);
    }

    private static String mailbox(String address) {
        int at = address.lastIndexOf('@');
        return encoded(address.substring(0, at)) + "@" + encoded(address.substring(at + 1));
    }

    /// Every octet but the unreserved ones of RFC 3986, section 2.3: `+` too, which some programs read as a space.
    private static String encoded(String text) {
        var encoded = new StringBuilder(text.length() * 2);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append("%02X".formatted(octet));
            }
        }
        return encoded.toString();
    }
}
