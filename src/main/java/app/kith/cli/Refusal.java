package app.kith.cli;

/// A command cannot be done, for a reason that can be said in a plain sentence.
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /// @param sentence for the user, in the user's language
    Refusal(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /// @param sentence for the user, in the user's language
    Refusal(String sentence) {
        this(ExitCode.FAILED, sentence);
    }

    int exitCode() {
        return exitCode;
    }

    /// The sentence for the user.
    String sentence() {
        return String.valueOf(getMessage());
    }
}
