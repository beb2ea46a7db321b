package app.kith.sharing.mail;

/// What came of handing a letter to a mail server. Only [Accepted] means that it left.
public sealed interface Outcome {
    /// The server took it; from here on it is its business.
    record Accepted() implements Outcome {}

    /// The server would not take it.
    ///
    /// @param code of RFC 5321, section 4.2
    /// @param words the server's own, in one line
    record Refused(int code, String words) implements Outcome {}

    /// The server wants another user or password.
    ///
    /// @param words the server's own, in one line
    record LoginRefused(String words) implements Outcome {}

    /// There is no such server, or it cannot be reached from here.
    record NotReached() implements Outcome {}

    /// The server did not answer in time.
    record TimedOut() implements Outcome {}

    /// The server's certificate is not one to trust, or is somebody else's; nothing was said to it.
    record WrongCertificate() implements Outcome {}

    /// The server offers no protected way; neither password nor letter was said to it.
    record NotProtected() implements Outcome {}

    /// The server takes no letters beyond ASCII in addresses.
    record AddressNotTaken() implements Outcome {}

    /// The user cancelled before it was handed over.
    record Cancelled() implements Outcome {}

    /// The line broke after all of it was handed over and before the server answered: it may have left. To be asked, not
    /// to be sent again by itself.
    record Unclear() implements Outcome {}
}
