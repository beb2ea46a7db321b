package app.kith.ui.shell;

import app.kith.search.Excerpt;
import app.kith.search.Query;
import app.kith.search.Search;
import app.kith.search.SearchOrder;
import app.kith.sharing.Article;
import app.kith.sharing.Articles;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds articles of the reading list for the palette.
///
/// @param search finds
/// @param articles names what was found
/// @param open shows an article
record ArticleFinder(Search search, Articles articles, Consumer<UUID> open) {
    private static final int MOST = 3;

    /// The best ones.
    Stream<Hit> find(Query query) {
        List<UUID> found = search.find(query, SearchOrder.BEST, MOST, () -> false).ids();
        var lines = search.lines(query, found);
        return articles.all(found)
                .stream()
                .sorted(Comparator.comparingInt(article -> found.indexOf(article.id())))
                .map(article -> hit(article, lines.getOrDefault(article.id(), Excerpt.NONE)));
    }

    private Hit hit(Article article, Excerpt why) {
        var sentence = why.name() == null ? why.sentence() : null;
        return new Hit(
                null,
                0,
                article.called(),
                BookFinder.marks(why.name(), article.called()),
                "",
                sentence == null ? article.page().site() : sentence.text(),
                sentence == null ? List.of() : BookFinder.marks(sentence, sentence.text()),
                "",
                false,
                () -> open.accept(article.id()));
    }
}
