package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The first step: the article, by its address, as its page shows itself.
final class ArticleBox extends VBox {
    private static final double WIDE = 308;
    private static final double HIGH = 96;

    private final Texts texts = Texts.of(ArticleBox.class);
    private final ComposerModel model;
    private final Dates dates;
    private final TextField address = new TextField();
    private final VBox card = Forms.styled(new VBox(), "share-article");
    private final ImageView picture = new ImageView();
    private final Label title = Forms.styled(new Label(), "strong");
    private final TextField typedTitle = new TextField();
    private final Label facts = Forms.quiet("");
    private final Label description = Forms.quiet("");
    private final VBox unread = new VBox();
    private Optional<UUID> shown = Optional.empty();

    ArticleBox(ComposerModel model) {
        this.model = model;
        dates = model.desk().dates();
        getStyleClass().add("step");
        address.setPromptText(texts.get("address.prompt"));
        address.setAccessibleText(texts.get("address"));
        address.setOnAction(entered -> model.paste(address.getText()));
        var busy = new ProgressIndicator();
        busy.setPrefSize(16, 16);
        busy.visibleProperty().bind(model.fetching());
        busy.managedProperty().bind(busy.visibleProperty());
        var line = Forms.styled(new HBox(address, busy), "article-line");
        HBox.setHgrow(address, Priority.ALWAYS);
        var said = Forms.styled(new Label(), "warning-text");
        said.setWrapText(true);
        said.textProperty().bind(model.said());
        said.visibleProperty().bind(model.said().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        card();
        var head = new HBox(Forms.section(texts.get("step.article")), Forms.gap(),
                Forms.styled(Forms.button(texts.get("reading.list"), model::readingList), "quiet-menu"));
        getChildren().setAll(Forms.styled(head, "field-head"), line, said, card);
        model.sheet().addListener((sheet, before, now) -> show(now.article()));
        show(model.sheet().get().article());
    }

    /// Puts the caret where an address goes.
    void enter() {
        address.requestFocus();
        address.selectAll();
    }

    /// Whether there is an article yet.
    boolean filled() {
        return shown.isPresent();
    }

    private void card() {
        title.setWrapText(true);
        description.setWrapText(true);
        picture.setPreserveRatio(false);
        typedTitle.setPromptText(texts.get("title.prompt"));
        typedTitle.setAccessibleText(texts.get("title.prompt"));
        typedTitle.setOnAction(entered -> model.title(typedTitle.getText()));
        typedTitle.focusedProperty().addListener((focused, before, now) -> {
            if (!now && !typedTitle.getText().isBlank()) {
                model.title(typedTitle.getText());
            }
        });
        var why = Forms.quiet(texts.get("article.unread"));
        why.setWrapText(true);
        unread.getStyleClass().add("step");
        unread.getChildren().setAll(why, typedTitle, Forms.button(texts.get("article.again"), model::again));
        var words = Forms.styled(new VBox(title, facts, description, unread), "share-article-words");
        card.getChildren().setAll(picture, words);
    }

    private void show(Optional<Article> article) {
        card.setVisible(article.isPresent());
        card.setManaged(article.isPresent());
        article.ifPresent(this::show);
    }

    private void show(Article article) {
        if (!shown.equals(Optional.of(article.id()))) {
            shown = Optional.of(article.id());
            address.setText(article.address());
            typedTitle.setText(article.page().title());
            picture.setImage(null);
        }
        title.setText(article.called());
        facts.setText(Stream.of(article.page().site(),
                Optional.ofNullable(article.page().published()).map(dates::day).orElse(""),
                article.page().minutes() > 0 ? texts.get("article.minutes", article.page().minutes()) : "")
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        present(facts, !facts.getText().isEmpty());
        description.setText(shortened(article.page().description()));
        present(description, !description.getText().isEmpty());
        boolean read = article.fetched().done();
        present(unread, !read && !model.fetching().get());
        present(picture, picture.getImage() != null);
        if (article.photo() != null && picture.getImage() == null) {
            model.picture(article.photo(), this::picture);
        }
    }

    private void picture(byte[] jpeg) {
        var image = new Image(new ByteArrayInputStream(jpeg));
        if (image.isError() || image.getWidth() < 2) {
            return;
        }
        double height = Math.min(image.getHeight(), image.getWidth() * HIGH / WIDE);
        picture.setViewport(new Rectangle2D(0, (image.getHeight() - height) / 2, image.getWidth(), height));
        picture.setFitWidth(WIDE);
        picture.setFitHeight(height * WIDE / image.getWidth());
        picture.setImage(image);
        present(picture, true);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200).stripTrailing() + "…";
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
