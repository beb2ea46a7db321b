package app.kith.ui.people;

import app.kith.people.Contact;
import app.kith.people.People;
import app.kith.people.Phone;
import app.kith.platform.Texts;
import app.kith.search.Query;
import app.kith.search.Search;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.TakeBack;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The list of people: everybody, or whom a search finds, in an order; who is chosen in it; and what is done to them.
/// Used on the window's thread.
final class PeopleModel {
    /// More than anybody scrolls through; all are counted.
    private static final int MOST_FOUND = 5_000;

    /// What was read for the list.
    ///
    /// @param heading how many there are, and how long it took to find them
    private record Read(Query query, List<UUID> ids, String heading) {}

    private final Texts texts = Texts.of(PeopleModel.class);
    private final Desk desk;
    private final Background background;
    private final Latest latest;
    private final People people;
    private final Search search;
    private final TakeBack takeBack;
    private final PersonRows rows;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper(this, "heading", "");
    private final ObjectProperty<ListOrder> order = new SimpleObjectProperty<>(this, "order", ListOrder.BEST);
    private final ObjectProperty<@Nullable UUID> open = new SimpleObjectProperty<>(this, "open");
    private final BooleanProperty searching = new SimpleBooleanProperty(this, "searching", false);
    private final ReadOnlyStringWrapper searched = new ReadOnlyStringWrapper(this, "searched", "");
    private final BooleanProperty read = new SimpleBooleanProperty(this, "read", false);
    private Runnable arranged = () -> {};
    private String typed = "";
    private List<UUID> ids = List.of();
    /// Where the open person stood: whoever comes to stand there is opened when they go.
    private int stood;

    PeopleModel(Desk desk, People people, Search search, PersonRows rows, TakeBack takeBack) {
        this.desk = desk;
        this.background = desk.background();
        this.latest = background.latest();
        this.people = people;
        this.search = search;
        this.rows = rows;
        this.takeBack = takeBack;
        order.addListener((sorted, before, now) -> refresh());
    }

    /// Who is in the list.
    List<UUID> ids() {
        return ids;
    }

    /// How many there are.
    ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    /// What the list is sorted by.
    ObjectProperty<ListOrder> order() {
        return order;
    }

    /// Whose card is open.
    ObjectProperty<@Nullable UUID> open() {
        return open;
    }

    /// Opens the card of somebody in the list.
    void choose(int at) {
        stood = at;
        open.set(ids.get(at));
    }

    /// Whether a search made the list.
    BooleanProperty searching() {
        return searching;
    }

    /// The search that made the list; its words are marked on the card.
    ReadOnlyStringProperty searched() {
        return searched.getReadOnlyProperty();
    }

    /// Whether the list has been read at all; before that an empty list says nothing.
    BooleanProperty read() {
        return read;
    }

    /// What the rows show.
    PersonRows rows() {
        return rows;
    }

    /// What is searched for.
    String typed() {
        return typed;
    }

    /// Runs each time the list was made anew.
    void whenArranged(Runnable then) {
        arranged = then;
    }

    /// Finds people; empty text finds everybody.
    void search(String text) {
        if (!text.equals(typed) || !read.get()) {
            typed = text;
            refresh();
        }
    }

    /// Reads the list anew: the book has changed.
    void changed() {
        rows.stale();
        refresh();
    }

    /// Puts people into the trash.
    void trash(Collection<UUID> chosen) {
        var all = List.copyOf(chosen);
        if (!all.isEmpty()) {
            takeBack.run(() -> {
                people.trash(all);
                return all;
            }, texts.get("list.trashed", all.size()));
        }
    }

    /// Gives people a tag.
    void tag(Collection<UUID> chosen, String tag) {
        var all = List.copyOf(chosen);
        var word = tag.strip().replaceFirst("^#", "");
        if (!all.isEmpty() && !word.isEmpty()) {
            takeBack.run(() -> {
                people.tag(all, word, true);
                return all;
            }, texts.get("list.tagged", all.size(), word));
        }
    }

    /// Hands back the addresses of people, one a line, as a letter's *To* takes them, or their numbers where they have none.
    void addresses(Collection<UUID> chosen, Consumer<String> copy) {
        var all = List.copyOf(chosen);
        background.run(() -> people.all(all).stream().map(PeopleModel::address).flatMap(Optional::stream).toList(),
                found -> {
                    copy.accept(String.join("\n", found));
                    desk.toasts().show(texts.get("list.copied", found.size()));
                });
    }

    /// Says where the user is, for back, forward and the next start.
    void moved() {
        desk.navigator().moved(new Place(Place.PEOPLE, open.get(), typed));
    }

    private void refresh() {
        var text = typed;
        var by = order.get();
        latest.run(() -> read(text, by), this::show);
    }

    private Read read(String text, ListOrder by) {
        var query = Query.of(text);
        if (query.isEmpty()) {
            var all = people.ids(by.everybody());
            return new Read(query, all, texts.get("list.people", all.size()));
        }
        var found = search.find(query, by.found(), MOST_FOUND, () -> false);
        var took = Math.max(1, found.took().toMillis());
        return new Read(query, found.ids(), texts.get("list.found", found.people(), found.notes(), took));
    }

    private static int place(List<UUID> all, @Nullable UUID card) {
        return card == null ? -1 : all.indexOf(card);
    }

    private void show(Read now) {
        heading.set(now.heading());
        searching.set(!now.query().isEmpty());
        rows.search(now.query());
        searched.set(now.query().typed());
        ids = now.ids();
        read.set(true);
        // Asked only now: a place that is shown again opens its card while the list is still being read.
        var at = place(ids, open.get());
        if (at >= 0) {
            stood = at;
        } else if (ids.isEmpty()) {
            open.set(null);
        } else {
            open.set(ids.get(searching.get() ? 0 : Math.min(stood, ids.size() - 1)));
        }
        arranged.run();
    }

    private static Optional<String> address(Contact contact) {
        return contact.reach()
                .emails()
                .stream()
                .findFirst()
                .map(email -> contact.called().isEmpty() || contact.called().equals(email.address())
                        ? email.address()
                        : "\"" + contact.called().replace("\"", "") + "\" <" + email.address() + ">")
                .or(() -> contact.reach().phones().stream().findFirst().map(Phone::number));
    }
}
