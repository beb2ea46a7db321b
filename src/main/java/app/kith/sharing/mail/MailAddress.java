package app.kith.sharing.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/// One mailbox of one person; never a list, never a group.
///
/// @param name as people read it, in one line; may be empty
/// @param address `local@domain` (RFC 5321, section 4.1.2), the domain in its ASCII form (RFC 5890); letters beyond ASCII in
///            the local part need a server that takes them (RFC 6531)
public record MailAddress(String name, String address) {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    /// @throws IllegalArgumentException when `address` is no single mailbox; [#read] tells without it
    public MailAddress {
        name = HeaderText.oneLine(name);
        address = mailbox(Normalizer.normalize(address.strip(), Normalizer.Form.NFC));
    }

    /// The mailbox that was typed, unless it is none.
    public static Optional<MailAddress> read(String name, String address) {
        try {
            return Optional.of(new MailAddress(name, address));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// The part after the `@`.
    public String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /// Whether the server must take letters beyond ASCII in addresses.
    public boolean international() {
        return !StandardCharsets.US_ASCII.newEncoder().canEncode(address);
    }

    InternetAddress internet() {
        try {
            return name.isEmpty()
                    ? new InternetAddress(address, true)
                    : new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (AddressException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException("an address that was checked", impossible);
        }
    }

    private static String mailbox(String typed) {
        int at = typed.lastIndexOf('@');
        String local = typed.substring(0, Math.max(at, 0));
        if (local.isEmpty() || typed.codePoints().anyMatch(MailAddress::strange)) {
            throw new IllegalArgumentException("no single mailbox");
        }
        String whole = local + "@" + IDN.toASCII(typed.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
        if (local.getBytes(StandardCharsets.UTF_8).length > LONGEST_LOCAL || whole.length() > LONGEST) {
            throw new IllegalArgumentException("too long for a mailbox");
        }
        try {
            new InternetAddress(whole, true).validate();
        } catch (AddressException refused) {
            throw new IllegalArgumentException("no single mailbox", refused);
        }
        return whole;
    }

    /// What separates addresses, quotes or comments could smuggle in another recipient.
    private static boolean strange(int letter) {
        return HeaderText.breaks(letter) || Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                || "\"(),:;<>[\\]".indexOf(letter) >= 0;
    }
}
