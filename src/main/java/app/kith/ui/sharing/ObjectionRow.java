package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.LetterCard;
import app.kith.sharing.Objection;
import app.kith.ui.kit.Forms;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What speaks against a letter, and what can be done about it.
final class ObjectionRow extends VBox {
    private final Texts texts = Texts.of(ObjectionRow.class);
    private final ComposerModel model;
    private final LetterCard card;
    private final Objection objection;
    private final FlowPane buttons = Forms.styled(new FlowPane(), "objection-buttons");

    ObjectionRow(ComposerModel model, LetterCard card, Objection objection) {
        this.model = model;
        this.card = card;
        this.objection = objection;
        getStyleClass().addAll("objection", objection.stops(card.letter()) ? "stopping" : "said");
        var words = new Label(words());
        words.setWrapText(true);
        offer();
        getChildren().add(words);
        if (!buttons.getChildren().isEmpty()) {
            getChildren().add(buttons);
        }
    }

    private String words() {
        String name = card.contact().called();
        String day = Optional.ofNullable(objection.day()).map(model.desk().dates()::day).orElse("");
        return switch (objection.kind()) {
            case UNFILLED -> texts.get("objection.unfilled", objection.words());
            case UNSIGNED -> texts.get("objection.unsigned");
            case BARE -> texts.get("objection.bare");
            case ALIKE -> texts.get("objection.alike");
            case AGAIN -> texts.get("objection.again", name, day);
            case SOON -> texts.get("objection.soon", name, day);
            case ASKING -> texts.get("objection.asking", objection.words());
            case MANY -> texts.get("objection.many");
            case NO_LINK -> texts.get("objection.link");
        };
    }

    private void offer() {
        switch (objection.kind()) {
            case UNSIGNED -> getChildren().add(new SignatureForm(model.signing()));
            case BARE -> override("override.bare");
            case ALIKE -> override("override.alike");
            case AGAIN -> override("override.again");
            case SOON -> {
                LocalDate free = objection.day();
                if (free != null) {
                    buttons.getChildren()
                            .add(Forms.primary(texts.get("keep.until", model.desk().dates().day(free)),
                                    () -> model.keepUntil(card, free)));
                }
                override("override.soon");
            }
            case UNFILLED, ASKING, MANY, NO_LINK -> {
                // Mended in the words themselves.
            }
        }
    }

    private void override(String key) {
        buttons.getChildren().add(Forms.button(texts.get(key), () -> model.override(card, objection.kind())));
    }
}
