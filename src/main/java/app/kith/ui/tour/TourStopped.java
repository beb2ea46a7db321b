package app.kith.ui.tour;

/// The tour could not go on: something did not come to pass in the window.
public final class TourStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Says what was waited for.
    public TourStopped(String message) {
        super(message);
    }
}
