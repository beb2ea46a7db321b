package app.kith.people;

/// A file or a clipboard that holds no picture Kith can take.
public final class PictureRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    /// Why a picture is not taken: it is of no kind that can be read, it is damaged, or it has more than
    /// [Picture#MOST_PIXELS].
    public enum Why {
        UNKNOWN_KIND, DAMAGED, TOO_LARGE
    }

    PictureRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /// The reason, for the words to show.
    public Why why() {
        return why;
    }
}
