package app.kith.ui.sharing;

import app.kith.book.Stay;
import app.kith.people.Photos;
import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.sharing.Articles;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.TakeBack;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The reading list: what is in it, which article is open, and what can be done with it. Used on the window's thread.
final class ReadingListModel {
    private final Texts texts = Texts.of(ReadingListModel.class);
    private final Desk desk;
    private final Articles articles;
    private final Photos photos;
    private final Keeping keeping;
    private final TakeBack takeBack;
    private final Latest latest;
    private final Latest opening;
    private final Latest picture;
    private final ReadOnlyObjectWrapper<List<Article>> all = new ReadOnlyObjectWrapper<>(this, "all", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Article> open = new ReadOnlyObjectWrapper<>(this, "open");
    private final ReadOnlyObjectWrapper<byte[]> jpeg = new ReadOnlyObjectWrapper<>(this, "jpeg", new byte[0]);
    private final ObjectProperty<Optional<Article.State>> shown = new SimpleObjectProperty<>(this, "shown",
            Optional.empty());
    private @Nullable UUID selected;
    private @Nullable UUID wanted;
    private @Nullable Stay stay;

    ReadingListModel(Desk desk, Articles articles, Photos photos, Keeping keeping, TakeBack takeBack) {
        this.desk = desk;
        this.articles = articles;
        this.photos = photos;
        this.keeping = keeping;
        this.takeBack = takeBack;
        latest = desk.background().latest();
        opening = desk.background().latest();
        picture = desk.background().latest();
        open.addListener((opened, before, now) -> readPicture(before, now));
    }

    /// Everything in the list, newest first.
    ReadOnlyObjectProperty<List<Article>> all() {
        return all.getReadOnlyProperty();
    }

    /// The state of which articles are shown; empty for all.
    ObjectProperty<Optional<Article.State>> shown() {
        return shown;
    }

    /// The article shown beside the list; null for none.
    ReadOnlyObjectProperty<@Nullable Article> open() {
        return open.getReadOnlyProperty();
    }

    /// Opens an article beside the list; null for none.
    void open(@Nullable UUID article) {
        selected = article;
        if (article == null) {
            opening.forget();
            open.set(null);
        } else {
            opening.run(() -> articles.find(article), found -> open.set(found.orElse(null)));
        }
    }

    /// The picture of the open article; empty bytes for none.
    ReadOnlyObjectProperty<byte[]> jpeg() {
        return jpeg.getReadOnlyProperty();
    }

    /// The articles whose pages are being read.
    ReadOnlyObjectProperty<Set<UUID>> busy() {
        return keeping.busy();
    }

    /// Whether an article is open.
    BooleanBinding any() {
        return Bindings.isNotNull(open);
    }

    /// Those of the list that are shown.
    List<Article> listed() {
        return all.get()
                .stream()
                .filter(article -> shown.get().isEmpty() || shown.get().get() == article.state())
                .toList();
    }

    /// The article to be selected as soon as it is in the list, once.
    Optional<UUID> takeWanted() {
        var once = Optional.ofNullable(wanted).filter(id -> all.get().stream().anyMatch(each -> each.id().equals(id)));
        if (once.isPresent()) {
            wanted = null;
        }
        return once;
    }

    /// Shows an article, once it is in the list.
    void want(UUID article) {
        wanted = article;
        if (shown.get().isPresent()) {
            shown.set(Optional.empty());
        }
        refresh();
    }

    /// Reads the list anew.
    void refresh() {
        latest.run(articles::newest, all::set);
        open(selected);
    }

    /// Keeps the address in a pasted text.
    void keep(String pasted) {
        if (!pasted.isBlank()) {
            keeping.keep(pasted, this::want);
        }
    }

    /// Why the page of an article was not read.
    Optional<String> trouble(Article article) {
        return keeping.trouble(article.fetched());
    }

    /// Whether trying again to read a page makes sense.
    boolean canTry(Article article) {
        return keeping.on() && !article.fetched().done() && !busy().get().contains(article.id());
    }

    /// Tries again to read the page of the open article.
    void again() {
        opened().filter(this::canTry).map(Article::id).ifPresent(keeping::again);
    }

    /// Changes a text of an article that is being typed.
    void type(UUID article, UnaryOperator<Article> change) {
        if (stay == null) {
            stay = articles.stay(all.get()
                    .stream()
                    .filter(each -> each.id().equals(article))
                    .findFirst()
                    .map(Article::called)
                    .orElse(""));
        }
        Stay current = stay;
        desk.background().save(() -> articles.edit(current, article, change), done -> {});
    }

    /// Ends the stay in a field.
    void left() {
        Stay current = stay;
        stay = null;
        if (current != null) {
            desk.background().save(() -> {
                current.close();
                return true;
            }, closed -> {});
        }
    }

    /// Moves the open article on or back.
    void state(Article.State state) {
        opened().filter(article -> article.state() != state)
                .ifPresent(article -> desk.background()
                        .save(() -> {
                            articles.state(List.of(article.id()), state);
                            return state;
                        }, done -> {}));
    }

    /// Puts articles into the trash and offers to take that back.
    void trash(List<Article> chosen) {
        if (!chosen.isEmpty()) {
            List<UUID> ids = chosen.stream().map(Article::id).toList();
            takeBack.run(() -> {
                articles.trash(ids);
                return ids;
            }, texts.get("reading.trashed", ids.size()));
        }
    }

    /// Opens the page of the open article in the browser.
    void browse() {
        opened().ifPresent(article -> desk.desktop().open(URI.create(article.address())).exceptionally(refused -> {
            desk.background().inWindow(() -> desk.toasts().show(article.address()));
            return null;
        }));
    }

    private Optional<Article> opened() {
        return Optional.ofNullable(open.get());
    }

    private void readPicture(@Nullable Article before, @Nullable Article now) {
        String was = before == null ? null : before.photo();
        String hash = now == null ? null : now.photo();
        if (Objects.equals(was, hash)) {
            return;
        }
        jpeg.set(new byte[0]);
        picture.forget();
        if (hash != null) {
            picture.run(() -> photos.jpeg(hash).orElse(new byte[0]), jpeg::set);
        }
    }
}
