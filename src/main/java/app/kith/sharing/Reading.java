package app.kith.sharing;

import app.kith.book.Stay;
import app.kith.people.Photos;
import app.kith.people.Picture;
import app.kith.people.PictureRefused;
import app.kith.sharing.page.PageFetch;
import app.kith.sharing.page.PageRefused;
import app.kith.sharing.page.WebAddress;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Keeps articles and reads their pages: only when asked to, and not at all when fetching is switched off. The text of a page
/// goes into the book and nowhere else.
///
/// Any thread but the window's; a call waits for the page, up to twenty seconds when it has a picture.
public final class Reading {
    private final Articles articles;
    private final Photos photos;
    private final PageFetch fetch;

    /// @param fetch says whether anything may be fetched
    public Reading(Articles articles, Photos photos, PageFetch fetch) {
        this.articles = articles;
        this.photos = photos;
        this.fetch = fetch;
    }

    /// Whether pages may be fetched at all.
    public boolean on() {
        return fetch.on();
    }

    /// Keeps the address found in a pasted text, then reads its page; one step, that of keeping. An article that is in the list
    /// already is read again only when that has not worked before.
    ///
    /// @param kept is handed the article as soon as it is in the book, before anything is fetched
    /// @return the article as it is after that; empty when the text holds no web address
    public Optional<Article> keep(String pasted, Consumer<Article> kept) {
        Optional<URI> address = WebAddress.in(pasted);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try (var stay = articles.keeping(address.get())) {
            Article article = articles.keep(stay, address.get());
            kept.accept(article);
            return article.fetched().done() || !on() ? Optional.of(article) : read(stay, article);
        }
    }

    /// Reads the page of an article again, as a step of its own. A title typed by hand stays.
    ///
    /// @return the article as it is now; empty when it is no longer in the list
    public Optional<Article> again(UUID article) {
        return articles.find(article).flatMap(found -> {
            try (var stay = articles.rereading(found.called())) {
                return read(stay, found);
            }
        });
    }

    private Optional<Article> read(Stay stay, Article article) {
        try {
            var page = fetch.page(URI.create(article.address()));
            Optional<Article> read = articles.read(stay, article, page);
            return read.flatMap(found -> illustrated(stay, found));
        } catch (PageRefused refused) {
            return articles.refused(stay, article.id(), refused);
        }
    }

    /// A page without its picture is as good: whatever goes wrong with it is not worth a word.
    private Optional<Article> illustrated(Stay stay, Article article) {
        Optional<URI> address = WebAddress.of(article.page().picture());
        if (address.isEmpty() || article.photo() != null) {
            return Optional.of(article);
        }
        try {
            return articles.picture(stay, article.id(), photos, Picture.of(fetch.picture(address.get())));
        } catch (PageRefused | PictureRefused none) {
            return Optional.of(article);
        }
    }
}
