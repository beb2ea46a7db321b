package app.kith.sharing.page;

/// Why a page was not read.
///
/// - `OFF`: fetching pages is switched off in Settings.
/// - `NOT_WEB`: no web address, or neither `http` nor `https`.
/// - `PRIVATE`: it leads to this machine or a private network.
/// - `PORT`: a port that web pages are not served on.
/// - `UNKNOWN_HOST`: no such site, or no network.
/// - `UNREACHABLE`: the site does not answer.
/// - `CERTIFICATE`: the site cannot prove who it is.
/// - `REDIRECTS`: it leads on more than five times, or in a circle.
/// - `DOWNGRADE`: it leads from `https` to `http`.
/// - `SLOW`: it took longer than ten seconds.
/// - `LARGE`: more than five megabytes.
/// - `REFUSED`: the site answered with an error.
/// - `NO_PAGE`: something else than a page, such as a PDF or a picture.
/// - `BROKEN`: what came cannot be read.
public enum Trouble {
    OFF, NOT_WEB, PRIVATE, PORT, UNKNOWN_HOST, UNREACHABLE, CERTIFICATE, REDIRECTS, DOWNGRADE, SLOW, LARGE, REFUSED,
    NO_PAGE, BROKEN;

    /// The key of its sentence in this package's texts, which takes the detail of a [PageRefused] as its one argument.
    public String textKey() {
        return "trouble." + name();
    }

    /// Whether trying again later may help.
    public boolean passing() {
        return switch (this) {
            case OFF, UNKNOWN_HOST, UNREACHABLE, SLOW, REFUSED, BROKEN -> true;
            case NOT_WEB, PRIVATE, PORT, CERTIFICATE, REDIRECTS, DOWNGRADE, LARGE, NO_PAGE -> false;
        };
    }
}
