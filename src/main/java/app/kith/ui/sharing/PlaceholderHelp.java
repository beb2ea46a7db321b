package app.kith.ui.sharing;

import app.kith.sharing.Placeholder;
import app.kith.ui.kit.Suggestions;
import javafx.scene.control.TextArea;

/// Completes placeholders as they are typed into a template.
final class PlaceholderHelp {
    PlaceholderHelp(TextArea text, LetterSettingsModel model) {
        new Suggestions<Placeholder>(text, model.desk().background(),
                (typed, caret) -> LetterSettingsModel.complete(typed, caret)
                        .stream()
                        .map(each -> new Suggestions.Offer<>(each, "{" + each.written() + "}", ""))
                        .toList(),
                taken -> put(text, taken));
    }

    private static void put(TextArea text, Placeholder taken) {
        int caret = text.getCaretPosition();
        int brace = text.getText().lastIndexOf('{', Math.max(0, caret - 1));
        if (brace >= 0) {
            text.replaceText(brace, caret, "{" + taken.written() + "}");
        }
    }
}
