package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An article in the list: its title, where it is from and how long it takes, and how far it has come.
final class ArticleCell extends ListCell<Article> {
    private final Texts texts = Texts.of(ArticleCell.class);
    private final Dates dates;
    private final Supplier<Set<UUID>> busy;
    private final Label title = Forms.styled(new Label(), "strong");
    private final Label from = Forms.quiet("");
    private final HBox second = new HBox();
    private final VBox row = Forms.styled(new VBox(title, second), "article-row");

    /// @param busy the articles whose pages are being read
    ArticleCell(Dates dates, Supplier<Set<UUID>> busy) {
        this.dates = dates;
        this.busy = busy;
        getStyleClass().add("article-cell");
        second.getStyleClass().add("article-second");
        setPrefWidth(0);
        row.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Article article, boolean empty) {
        super.updateItem(article, empty);
        if (empty || article == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        title.setText(article.called());
        from.setText(about(article));
        String state = texts.get("reading.state." + article.state().name().toLowerCase(Locale.ROOT));
        var chip = Forms.chip(state, article.state() == Article.State.SHARED ? "given" : "plain");
        chip.setMinWidth(USE_PREF_SIZE);
        second.getChildren().setAll(chip, from);
        article.tags().forEach(tag -> second.getChildren().add(Forms.quiet("#" + tag)));
        setAccessibleText(texts.get("reading.row", article.called(), from.getText(), state));
        setGraphic(row);
    }

    /// Where it is from, when it came out, how long it takes; without a page what is known instead.
    private String about(Article article) {
        if (busy.get().contains(article.id())) {
            return texts.get("reading.busy");
        }
        var parts = new ArrayList<String>();
        if (article.page().site().isEmpty()) {
            parts.add(article.canonical().text().replaceFirst("/.*", ""));
        } else {
            parts.add(article.page().site());
        }
        var published = article.page().published();
        if (published != null) {
            parts.add(dates.day(published));
        }
        if (article.fetched().trouble() != null) {
            parts.add(texts.get("reading.unread.page"));
        }
        return String.join(" · ", parts);
    }
}
