package app.kith.ui.notes;

import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// Paper with rules to write on. What lies on it stands on the rules when its height is a number of whole lines.
final class RuledPaper extends VBox {
    /// From rule to rule.
    static final double LINE = 26;
    /// Above the first rule.
    static final double HEAD = 20;

    RuledPaper(Node... content) {
        super(content);
        getStyleClass().add("ruled-paper");
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var rules = getChildren().stream().filter(Rectangle.class::isInstance).count();
        var wanted = (int) Math.max(0, Math.floor((getHeight() - HEAD - 6) / LINE) + 1);
        if (rules != wanted) {
            getChildren().removeIf(Rectangle.class::isInstance);
            IntStream.range(0, wanted).mapToObj(this::rule).forEach(rule -> getChildren().addFirst(rule));
        }
    }

    private Rectangle rule(int number) {
        var rule = new Rectangle(1, HEAD + number * LINE, 0, 1);
        rule.widthProperty().bind(widthProperty().subtract(2));
        rule.getStyleClass().add("rule");
        rule.setManaged(false);
        rule.setMouseTransparent(true);
        return rule;
    }
}
