package app.kith.ui.shell;

import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import app.kith.ui.kit.Page;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The first start: a few words, and three ways in.
final class Welcome implements Page {
    static final String ID = "welcome";

    private final Texts texts = Texts.of(Welcome.class);
    private final StackPane node = new StackPane();
    private final Button first;

    Welcome(Runnable importFile, Runnable firstCard, Runnable lookRound) {
        first = way(Feather.DOWNLOAD, "welcome.import", importFile);
        var ways = new HBox(
                first,
                way(Feather.EDIT_3, "welcome.card", firstCard),
                way(Feather.USERS, "welcome.samples", lookRound));
        ways.getStyleClass().add("ways");
        ways.setAlignment(Pos.CENTER);
        var words = Forms.styled(new Label(texts.get("welcome.words")), "muted");
        words.setWrapText(true);
        var box = new VBox(Forms.styled(Forms.title(texts.get("welcome.title")), "large"), words, ways);
        box.getStyleClass().add("welcome");
        box.setAlignment(Pos.CENTER);
        node.getChildren().add(box);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return texts.get("welcome.title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        first.requestFocus();
    }

    private Button way(Feather sign, String key, Runnable action) {
        var name = new Label(texts.get(key));
        name.getStyleClass().add("heading");
        var more = new Label(texts.get(key + ".more"));
        more.getStyleClass().add("muted");
        for (var label : new Label[]{name, more}) {
            label.setWrapText(true);
        }
        var words = new VBox(Icons.of(sign), name, more);
        words.getStyleClass().add("words");
        var button = new Button("", words);
        button.getStyleClass().add("way");
        button.setAccessibleText(texts.get(key) + ". " + texts.get(key + ".more"));
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
