package app.kith.ui.people;

import app.kith.people.Contact;
import app.kith.people.KnownValues.Field;
import app.kith.people.Names;
import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Suggestions;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The tags of a card as chips. A chip shows who else has it; its cross takes it away.
final class TagRow extends FlowPane {
    private final Texts texts = Texts.of(TagRow.class);
    private final CardModel model;
    private final FieldModel field;
    private final TextField entry = new TextField();
    private List<String> tags = List.of();

    TagRow(CardModel model) {
        this.model = model;
        field = model.field();
        getStyleClass().add("tags");
        entry.getStyleClass().addAll("in-place", "tag-entry");
        entry.setPromptText(texts.get("tag.new"));
        entry.setAccessibleText(texts.get("tag.new"));
        entry.setPrefColumnCount(8);
        entry.setVisible(false);
        entry.setManaged(false);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        var _ = new Suggestions<String>(entry, model.background(), (text, caret) -> model.known(Field.TAG, text),
                chosen -> {
                    entry.setText(chosen);
                    take();
                });
        entry.focusedProperty().addListener((focused, before, now) -> {
            if (!now) {
                save();
                field.left();
                entry.setVisible(false);
                entry.setManaged(false);
                shown();
            }
        });
    }

    /// Shows a card's.
    void show(Contact contact) {
        if (!tags.equals(contact.about().tags()) || getChildren().isEmpty()) {
            tags = contact.about().tags();
            arrange();
        }
    }

    /// Puts the caret where a new tag is typed.
    void add() {
        entry.setVisible(true);
        entry.setManaged(true);
        shown();
        entry.requestFocus();
    }

    /// Keeps a tag that was typed.
    void save() {
        var typed = Names.entered(entry.getText().replaceFirst("^#", ""));
        if (!typed.isEmpty()) {
            entry.clear();
            change(typed, true);
        }
    }

    private void take() {
        save();
        entry.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.COMMA) {
            event.consume();
            take();
        } else if (event.getCode() == KeyCode.BACK_SPACE && entry.getText().isEmpty() && !tags.isEmpty()) {
            event.consume();
            change(tags.getLast(), false);
        }
    }

    private void change(String tag, boolean given) {
        var all = new ArrayList<>(tags);
        all.removeIf(tag::equalsIgnoreCase);
        if (given) {
            all.add(tag);
        }
        tags = List.copyOf(all);
        arrange();
        field.save(contact -> contact.withAbout(contact.about().withTags(all)));
    }

    private void arrange() {
        var nodes = new ArrayList<Node>(tags.stream().map(this::chip).toList());
        if (!getChildren().contains(entry)) {
            nodes.add(entry);
            getChildren().setAll(nodes);
        } else {
            getChildren().removeIf(node -> !node.equals(entry));
            getChildren().addAll(0, nodes);
        }
        shown();
    }

    private void shown() {
        setVisible(!tags.isEmpty() || entry.isVisible());
        setManaged(isVisible());
    }

    private Node chip(String tag) {
        Button word = Forms.styled(Forms.button(tag, () -> model.search("tag:" + quoted(tag))), "tag-word");
        word.setAccessibleText(texts.get("tag.find", tag));
        var cross = Forms.styled(Forms.sign(Feather.X, texts.get("tag.remove", tag), () -> {
            change(tag, false);
            field.left();
        }), "tag-cross");
        var chip = new HBox(word, cross);
        chip.getStyleClass().addAll("chip", "plain", "tag");
        return chip;
    }

    private static String quoted(String tag) {
        return tag.chars().anyMatch(Character::isWhitespace) ? "\"" + tag + "\"" : tag;
    }
}
