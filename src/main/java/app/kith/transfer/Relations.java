package app.kith.transfer;

import java.util.Locale;
import java.util.Set;

/// The words for how two people belong together that Apple's programs, and others after them, know.
final class Relations {
    private static final Set<String> WORDS = Set.of(
            "spouse", "partner", "child", "son", "daughter", "mother", "father", "parent", "brother", "sister",
            "friend", "manager", "assistant");

    private Relations() {}

    /// Whether the label is one of them.
    static boolean known(String label) {
        return WORDS.contains(label);
    }

    /// The word as a label that other programs show in their own language.
    static String builtIn(String label) {
        return "_$!<" + label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + ">!$_";
    }
}
