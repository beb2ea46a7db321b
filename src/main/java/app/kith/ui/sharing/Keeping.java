package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.sharing.Reading;
import app.kith.sharing.page.Trouble;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps what is pasted or dropped anywhere in the window, and says how reading the pages goes. Used on the window's thread.
public final class Keeping {
    private final Texts texts = Texts.of(Keeping.class);
    private final Texts reasons = Texts.of(Trouble.class);
    private final Desk desk;
    private final Reading reading;
    private final ReadOnlyObjectWrapper<Set<UUID>> busy = new ReadOnlyObjectWrapper<>(this, "busy", Set.of());

    /// @param reading keeps articles and reads their pages
    public Keeping(Desk desk, Reading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    /// The articles whose pages are being read just now.
    ReadOnlyObjectProperty<Set<UUID>> busy() {
        return busy.getReadOnlyProperty();
    }

    /// Keeps the address in a pasted text and reads its page.
    ///
    /// @param kept is handed the article as soon as it is in the book, and once more when it was the same as another
    public void keep(String pasted, Consumer<UUID> kept) {
        desk.background().run(() -> reading.keep(pasted, article -> desk.background().inWindow(() -> {
            begin(article);
            kept.accept(article.id());
        })), found -> {
            busy.set(Set.of());
            found.ifPresentOrElse(article -> kept.accept(article.id()),
                    () -> desk.toasts().show(texts.get("reading.none")));
        });
    }

    /// Keeps what was dropped on the window, and offers to show it in the list.
    public void dropped(String text) {
        keep(text, article -> desk.toasts()
                .show(texts.get("reading.dropped"), texts.get("reading.show"),
                        () -> desk.navigator().go(new Place(ReadingListPage.ID, article, ""))));
    }

    /// Tries once more to read the page of an article.
    void again(UUID article) {
        busy.set(with(article));
        desk.background().run(() -> reading.again(article), found -> {
            busy.set(Set.of());
            found.map(Article::fetched).flatMap(this::trouble).ifPresent(desk.toasts()::show);
        });
    }

    /// Why a page was not read, as a sentence; empty when it was or has not been tried.
    Optional<String> trouble(Article.Fetched fetched) {
        return Optional.ofNullable(fetched.trouble()).map(why -> reasons.get(why.textKey(), fetched.detail()));
    }

    /// Whether pages may be fetched at all.
    boolean on() {
        return reading.on();
    }

    private void begin(Article article) {
        if (!article.fetched().done() && on()) {
            busy.set(with(article.id()));
        }
    }

    private Set<UUID> with(UUID article) {
        var more = new HashSet<>(busy.get());
        more.add(article);
        return Set.copyOf(more);
    }
}
