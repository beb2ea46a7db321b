package app.kith.sharing;

import app.kith.book.Book;
import app.kith.book.Stay;
import app.kith.book.StepName;
import app.kith.book.Writer;
import app.kith.people.Photos;
import app.kith.people.Picture;
import app.kith.sharing.page.Page;
import app.kith.sharing.page.PageRead;
import app.kith.sharing.page.PageRefused;
import app.kith.sharing.page.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The reading list: web pages worth passing on, kept until shared. Every change is a step that can be undone.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing.
public final class Articles {
    private final Book book;

    /// The reading list of a book.
    public Articles(Book book) {
        this.book = book;
    }

    /// Keeps the web address found in a pasted text, unread; nothing is fetched. What is in the list already stays as it is.
    ///
    /// @return the article; empty when the text holds no web address
    public Optional<Article> keep(String pasted) {
        return WebAddress.in(pasted).map(this::keep);
    }

    /// Keeps a web address, unread; nothing is fetched. What is in the list already stays as it is.
    public Article keep(URI address) {
        try (var stay = keeping(address)) {
            return keep(stay, address);
        }
    }

    /// A stay in which an address is kept and what its page says is noted, so that both are one step.
    Stay keeping(URI address) {
        return book.stay(StepName.of("step.article", CanonicalAddress.of(address).text()));
    }

    Article keep(Stay stay, URI address) {
        CanonicalAddress canonical = CanonicalAddress.of(address);
        return known(canonical).orElseGet(() -> {
            Instant now = now();
            var article = new Article(book.newId(), address.toString(), canonical, Page.UNREAD, null,
                    Article.State.UNREAD, List.of(), "", Article.Fetched.NOT_YET, now, now);
            return stay.write(writer -> {
                // Somebody else may have kept it since it was looked for.
                return ArticleStore.known(writer, canonical).orElseGet(() -> {
                    ArticleStore.insert(writer, article);
                    return article;
                });
            });
        });
    }

    /// The article, unless it is in the trash or never was.
    public Optional<Article> find(UUID article) {
        return book.read(reader -> ArticleStore.find(reader, article));
    }

    /// The article of an address, if it is in the list.
    public Optional<Article> known(CanonicalAddress address) {
        return book.read(reader -> ArticleStore.known(reader, address));
    }

    /// These articles, in any order; those that are gone are left out.
    public List<Article> all(Collection<UUID> articles) {
        return articles.isEmpty() ? List.of() : book.read(reader -> ArticleStore.all(reader, articles));
    }

    /// The whole list, newest first, without the pages' texts.
    public List<Article> newest() {
        return book.read(ArticleStore::newest);
    }

    /// How many there are.
    public long count() {
        return book.read(ArticleStore::count);
    }

    /// Hands over all articles in the order they were kept, some hundreds in memory at a time.
    public void each(Consumer<Article> use) {
        book.read(reader -> {
            ArticleStore.each(reader, use);
            return true;
        });
    }

    /// A stay in a field of the article called so.
    public Stay stay(String called) {
        return book.stay(StepName.of("step.article.edit", called));
    }

    /// A stay for trying once more to read the page of the article called so.
    Stay rereading(String called) {
        return book.stay(StepName.of("step.article.fetch", called));
    }

    /// Notes what a page says. When it turns out to be an article that is in the list under another address, the new one goes
    /// again.
    ///
    /// @return the article in the list, whichever it is
    Optional<Article> read(Stay stay, Article kept, PageRead read) {
        CanonicalAddress known = CanonicalAddress.ofRead(URI.create(kept.address()), read);
        return stay.write(writer -> {
            Optional<Article> other = ArticleStore.known(writer, known).filter(found -> !found.id().equals(kept.id()));
            if (other.isPresent() && !kept.fetched().done()) {
                ArticleStore.delete(writer, kept.id());
                return other;
            }
            return change(writer, kept.id(), before -> {
                String typed = before.page().title();
                Page page = typed.isBlank() ? read.page() : read.page().withTitle(typed);
                return before.withPage(page, known).withFetched(Article.Fetched.at(now()));
            });
        });
    }

    /// Notes that a page could not be read. What was read of it before stays.
    Optional<Article> refused(Stay stay, UUID article, PageRefused refused) {
        return stay.write(writer -> change(writer, article,
                before -> before.withFetched(new Article.Fetched(refused.trouble(), refused.detail(), now()))));
    }

    /// Puts the picture of a page on its article.
    Optional<Article> picture(Stay stay, UUID article, Photos photos, Picture picture) {
        return stay.write(writer -> {
            photos.keep(writer, picture);
            return change(writer, article, before -> before.withPhoto(picture.hash()));
        });
    }

    /// Changes an article within a stay: its title, its remark.
    ///
    /// @return the article as it is now; empty when it is no longer in the list, and then nothing was saved
    /// @throws IllegalArgumentException when a text is too long
    public Optional<Article> edit(Stay stay, UUID article, UnaryOperator<Article> change) {
        return stay.write(writer -> change(writer, article, change));
    }

    /// Moves articles on or back.
    public void state(Collection<UUID> articles, Article.State state) {
        StepName name = StepName.of("step.article.state." + state.name().toLowerCase(Locale.ROOT), called(articles));
        book.write(name, writer -> {
            articles.forEach(each -> change(writer, each, article -> article.withState(state)));
            return state;
        });
    }

    /// Gives an article the tags in a typed line, as [Article#withTypedTags] reads them.
    public Optional<Article> tags(UUID article, String typed) {
        return book.write(StepName.of("step.article.tags", called(List.of(article))),
                writer -> change(writer, article, before -> before.withTypedTags(typed)));
    }

    /// Puts articles into the trash, as one step. What was shared stays shared.
    public void trash(Collection<UUID> articles) {
        StepName name = articles.size() == 1
                ? StepName.of("step.article.trash", called(articles))
                : StepName.of("step.article.trash.several", String.valueOf(articles.size()));
        book.write(name, writer -> {
            articles.forEach(article -> ArticleStore.delete(writer, article));
            return articles.size();
        });
    }

    /// Notes within a step of somebody else's that an article was shared.
    public void shared(Writer writer, UUID article) {
        change(writer, article, before -> before.withState(Article.State.SHARED));
    }

    private Optional<Article> change(Writer writer, UUID id, UnaryOperator<Article> change) {
        Optional<Article> before = ArticleStore.find(writer, id);
        Optional<Article> after = before.map(change).map(Articles::checked);
        if (after.equals(before)) {
            return after;
        }
        Optional<Article> kept = after.map(article -> article.withChanged(now()));
        kept.ifPresent(article -> ArticleStore.update(writer, article));
        return kept;
    }

    /// As exact as the book keeps it.
    private Instant now() {
        return book.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String called(Collection<UUID> articles) {
        return articles.size() == 1
                ? find(articles.iterator().next()).map(Article::called).orElse("")
                : String.valueOf(articles.size());
    }

    private static Article checked(Article article) {
        if (article.remark().length() > Article.LONGEST_REMARK) {
            throw new IllegalArgumentException("A remark holds at most " + Article.LONGEST_REMARK + " characters");
        }
        return article;
    }
}
