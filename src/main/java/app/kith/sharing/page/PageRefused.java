package app.kith.sharing.page;

/// Says that a page was not read, and why.
public final class PageRefused extends Exception {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_DETAIL = 200;

    private final Trouble trouble;
    private final String detail;

    /// @param detail what goes into the sentence: the host, the site's answer, or the kind of file; may be empty, cut to 200 characters
    public PageRefused(Trouble trouble, String detail) {
        super(trouble.name());
        this.trouble = trouble;
        this.detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    /// Why.
    public Trouble trouble() {
        return trouble;
    }

    /// What goes into the sentence; may be empty.
    public String detail() {
        return detail;
    }
}
