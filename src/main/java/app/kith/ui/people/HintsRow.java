package app.kith.ui.people;

import app.kith.platform.Texts;
import app.kith.search.SavedSearch;
import app.kith.ui.kit.Forms;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Below the list: searches that were kept, and a few worth trying, made of what really stands in this book.
final class HintsRow extends FlowPane {
    private final Texts texts = Texts.of(HintsRow.class);
    private final HintsModel model;

    HintsRow(HintsModel model) {
        this.model = model;
        getStyleClass().add("hints");
        model.hints().addListener((hints, before, now) -> show());
        model.searching().addListener((searching, before, now) -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        var hints = model.hints().get();
        hints.kept().forEach(kept -> getChildren().add(kept(kept)));
        var examples = hints.examples();
        if (!examples.isEmpty() && model.searching().get()) {
            getChildren().add(Forms.quiet(texts.get("hint.try")));
            examples.forEach(example -> getChildren().add(example(example)));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node kept(SavedSearch kept) {
        var word = Forms.styled(Forms.button(kept.name(), () -> model.search(kept.query())), "tag-word");
        word.setAccessibleText(texts.get("hint.kept", kept.name()));
        word.setTooltip(new Tooltip(kept.query()));
        var cross = Forms.styled(Forms.sign(Feather.X, texts.get("hint.drop", kept.name()), () -> model.drop(kept)),
                "tag-cross");
        return Forms.styled(new HBox(word, cross), "chip", "accent", "tag");
    }

    private Node example(String query) {
        var chip = Forms.styled(Forms.button(query, () -> model.search(query)), "chip", "plain");
        chip.setAccessibleText(texts.get("hint.search", query));
        return chip;
    }
}
