package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.ui.kit.Files;
import java.util.List;

/// The kinds of files that are asked for.
final class Kinds {
    private Kinds() {}

    static Files.Kind vcard(Texts texts) {
        return new Files.Kind(texts.get("kind.vcard"), List.of("*.vcf", "*.vcard", "*.VCF"));
    }

    static Files.Kind csv(Texts texts) {
        return new Files.Kind(texts.get("kind.csv"), List.of("*.csv"));
    }

    static Files.Kind text(Texts texts) {
        return new Files.Kind(texts.get("kind.text"), List.of("*.txt"));
    }

    static Files.Kind any(Texts texts) {
        return new Files.Kind(texts.get("kind.any"), List.of("*.*"));
    }
}
