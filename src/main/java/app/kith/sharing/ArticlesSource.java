package app.kith.sharing;

import app.kith.book.Change;
import app.kith.search.Passage;
import app.kith.search.Passages;
import app.kith.search.Place;
import app.kith.search.Source;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Hands the reading list to a search of its own, in which each article stands as a card does among the people: its title for
/// the name, its site for the organisation, the words of its page for a note.
public final class ArticlesSource implements Source {
    private final Articles articles;

    /// The reading list of a book.
    public ArticlesSource(Articles articles) {
        this.articles = articles;
    }

    @Override
    public Set<UUID> touched(Change change) {
        return change.in(ArticleStore.TABLE);
    }

    @Override
    public List<UUID> everybody() {
        return articles.newest().stream().map(Article::id).toList();
    }

    @Override
    public void passages(Collection<UUID> wanted, Passages out) {
        for (Article article : articles.all(wanted)) {
            UUID id = article.id();
            out.card(id, article.called(), article.page().site(), article.kept());
            out.add(id, Passage.front(id, Place.NAME, article.called()));
            out.add(id, Passage.front(id, Place.ORGANISATION, article.page().site()));
            out.add(id, Passage.front(id, Place.OTHER, article.page().author()));
            out.add(id, Passage.front(id, Place.OTHER, article.remark()));
            out.add(id, Passage.front(id, Place.OTHER, article.page().description()));
            out.add(id, Passage.front(id, Place.LINK, article.address()));
            article.tags().forEach(tag -> out.add(id, Passage.front(id, Place.TAG, tag)));
            out.add(id, Passage.front(id, Place.OTHER, article.page().text()));
        }
    }
}
