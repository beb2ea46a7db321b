package app.kith.platform;

/// The environment does not say where the user's home is, so that nothing can be kept.
public final class HomeUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String variable;

    HomeUnknown(String variable) {
        super(variable);
        this.variable = variable;
    }

    /// The variable that is missing, such as `HOME`.
    public String variable() {
        return variable;
    }
}
