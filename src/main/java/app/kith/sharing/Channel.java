package app.kith.sharing;

/// The way a letter went. `MAILTO`: through the mail program; `EML`: as a file opened there; `SMTP`: handed to a mail server,
/// whose acceptance counts; `CLIPBOARD`: pasted somewhere else, such as a messenger, which the share's note names.
public enum Channel {
    MAILTO, EML, SMTP, CLIPBOARD;

    /// Whether Kith cannot know if the letter was sent, and has to ask.
    public boolean asks() {
        return this != SMTP;
    }
}
