package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.EditableArea;
import app.kith.ui.kit.EditableText;
import app.kith.ui.kit.Forms;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The open article: what its page says, and what the user makes of it. What is typed saves itself.
final class ArticleView extends ScrollPane {
    private static final double PICTURE_HEIGHT = 170;
    private static final double WIDEST = 620;
    private static final double ROUND = 22;

    private final Texts texts = Texts.of(ArticleView.class);
    private final ReadingListModel model;
    private final Dates dates;
    private final ImageView image = new ImageView();
    private final HBox frame = Forms.styled(new HBox(image), "article-picture");
    private final EditableArea title;
    private final EditableText tags;
    private final EditableArea remark;
    private final Label from = Forms.quiet("");
    private final Label description = Forms.styled(new Label(), "article-description");
    private final Hyperlink address = new Hyperlink();
    private final Label trouble = Forms.styled(new Label(), "article-trouble");
    private final Button again;
    private final Map<Article.State, ToggleButton> states = new EnumMap<>(Article.State.class);
    private @Nullable UUID shown;

    /// @param offers what can be done with the article, as buttons below it
    ArticleView(ReadingListModel model, Dates dates, List<Command> offers) {
        this.model = model;
        this.dates = dates;
        getStyleClass().add("article-side");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        title = new EditableArea(texts.get("reading.title"), text -> type(article -> article.withTitle(line(text))),
                model::left);
        title.getStyleClass().add("article-title");
        title.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> leaveByKey(pressed, title));
        tags = new EditableText(texts.get("reading.tags"), text -> type(article -> article.withTypedTags(text)),
                model::left);
        remark = new EditableArea(texts.get("reading.remark"), text -> type(article -> article.withRemark(cut(text))),
                model::left);
        // Their names stand above them.
        tags.setPromptText("");
        remark.setPromptText("");
        remark.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> leaveByKey(pressed, remark));
        again = Forms.button(texts.get("reading.again"), model::again);
        address.setOnAction(pressed -> model.browse());
        description.setWrapText(true);
        trouble.setWrapText(true);
        from.setWrapText(true);
        var words = Forms.styled(new VBox(title, from, description, address, troubleBox()), "article-words");
        var card = Forms.styled(new VBox(frame, words), "article-card");
        var own = Forms.box(states(), Forms.field(texts.get("reading.tags"), tags),
                Forms.field(texts.get("reading.remark"), remark));
        var buttons = Forms.styled(new HBox(), "buttons");
        offers.forEach(offer -> buttons.getChildren().add(Forms.button(offer)));
        var column = Forms.styled(new VBox(card, own, buttons), "article-column");
        column.setMaxWidth(WIDEST);
        var middle = new HBox(column);
        HBox.setHgrow(column, Priority.ALWAYS);
        setContent(middle);
        dressPicture();
        model.open().addListener((open, before, now) -> show(now));
        model.jpeg().addListener((jpeg, before, now) -> showPicture(now));
        model.busy().addListener((busy, before, now) -> showTrouble(model.open().get()));
        show(model.open().get());
    }

    /// Puts the caret into the title.
    void write() {
        title.requestFocus();
        title.end();
    }

    /// Hands everything typed to the book.
    void save() {
        title.autosave().flush();
        tags.autosave().flush();
        remark.autosave().flush();
        model.left();
    }

    /// Neither a title nor a remark has a use for Tab, and a title is one line.
    private void leaveByKey(KeyEvent pressed, EditableArea area) {
        boolean enter = pressed.getCode() == KeyCode.ENTER && area.equals(title);
        if (pressed.getCode() == KeyCode.TAB || enter) {
            pressed.consume();
            area.requestFocusTraversal(
                    pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private void type(UnaryOperator<Article> change) {
        if (shown != null) {
            model.type(shown, change);
        }
    }

    private void show(@Nullable Article article) {
        setVisible(article != null);
        if (article == null) {
            shown = null;
            return;
        }
        String typedTags = String.join(" ", article.tags().stream().map(tag -> "#" + tag).toList());
        if (!article.id().equals(shown)) {
            save();
            shown = article.id();
            title.autosave().begin(article.page().title());
            tags.autosave().begin(typedTags);
            remark.autosave().begin(article.remark());
            setVvalue(0);
        } else {
            title.autosave().show(article.page().title());
            remark.autosave().show(article.remark());
            if (!tags.isFocused()) {
                tags.autosave().show(typedTags);
            }
        }
        title.setPromptText(texts.get("reading.title.hand"));
        from.setText(about(article));
        shown(from, !from.getText().isEmpty());
        description.setText(article.page().description());
        shown(description, !article.page().description().isEmpty());
        address.setText(article.address());
        states.forEach((state, button) -> button.setSelected(state == article.state()));
        showTrouble(article);
    }

    private void showTrouble(@Nullable Article article) {
        if (article == null) {
            return;
        }
        boolean busy = model.busy().get().contains(article.id());
        Optional<String> why = model.trouble(article);
        trouble.setText(busy ? texts.get("reading.busy") : why.orElse(texts.get("reading.untried")));
        again.setDisable(!model.canTry(article));
        shown(trouble.getParent(), busy || !article.fetched().done());
    }

    private Node troubleBox() {
        trouble.setMinWidth(0);
        HBox.setHgrow(trouble, Priority.ALWAYS);
        return Forms.styled(new HBox(trouble, Forms.gap(), again), "article-trouble-line");
    }

    private Node states() {
        var group = new ToggleGroup();
        var row = Forms.styled(new HBox(), "article-states");
        for (Article.State state : Article.State.values()) {
            var button = new ToggleButton(texts.get("reading.state." + state.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(group);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                model.state(state);
            });
            states.put(state, button);
            row.getChildren().add(button);
        }
        return row;
    }

    private void dressPicture() {
        image.setPreserveRatio(true);
        image.setSmooth(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(frame.widthProperty());
        // Only the upper corners are round: the lower ones lie outside.
        clip.heightProperty().bind(frame.heightProperty().add(ROUND));
        clip.setArcWidth(ROUND);
        clip.setArcHeight(ROUND);
        frame.setClip(clip);
        frame.setMaxHeight(PICTURE_HEIGHT);
        frame.setMinHeight(PICTURE_HEIGHT);
        image.setManaged(false);
        frame.widthProperty().addListener((width, before, now) -> fit());
        showPicture(model.jpeg().get());
    }

    private void showPicture(byte[] jpeg) {
        shown(frame, jpeg.length > 0);
        image.setImage(jpeg.length == 0 ? null : new Image(new ByteArrayInputStream(jpeg)));
        fit();
    }

    /// Fills the frame; what does not fit is cut off evenly.
    private void fit() {
        var shownImage = image.getImage();
        if (shownImage == null || frame.getWidth() <= 0) {
            return;
        }
        double factor = Math.max(frame.getWidth() / shownImage.getWidth(), PICTURE_HEIGHT / shownImage.getHeight());
        image.setFitWidth(shownImage.getWidth() * factor);
        image.setLayoutX((frame.getWidth() - shownImage.getWidth() * factor) / 2);
        image.setLayoutY((PICTURE_HEIGHT - shownImage.getHeight() * factor) / 2);
    }

    private String about(Article article) {
        var parts = new ArrayList<String>();
        parts.add(article.page().site());
        parts.add(article.page().author());
        var published = article.page().published();
        parts.add(published == null ? "" : dates.day(published));
        int minutes = article.page().minutes();
        parts.add(minutes == 0 ? "" : texts.get("reading.minutes", minutes));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private static String cut(String text) {
        return text.length() > Article.LONGEST_REMARK ? text.substring(0, Article.LONGEST_REMARK) : text;
    }
}
