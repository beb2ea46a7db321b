package app.kith.ui.shell;

import app.kith.ui.kit.Commands;
import app.kith.ui.kit.Navigator;
import app.kith.ui.kit.Overlays;
import app.kith.ui.kit.Page;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Receiving;
import app.kith.ui.kit.Searching;
import app.kith.ui.kit.Toasts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/// Leads from page to page: which one is on screen, what the search field asks, and the way back and forward.
final class Shell implements Navigator {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Page> pages = new HashMap<>();
    private final Trail trail = new Trail();
    private final ShellModel model;
    private final ShellView view;
    private final Commands commands;
    private final Overlays overlays;
    private @Nullable Page current;
    private boolean led;

    Shell(ShellModel model, Commands commands, Overlays overlays, Toasts toasts) {
        this.model = model;
        this.commands = commands;
        this.overlays = overlays;
        view = new ShellView(model, overlays, toasts, this::intoResults, this::openFirst);
        model.query().addListener((query, before, now) -> typed(before, now));
    }

    ShellView view() {
        return view;
    }

    /// Adds a page, to be made when it is first shown.
    void add(Entry entry) {
        entries.put(entry.id(), entry);
        view.add(entry, entry.id().equals(Place.PEOPLE), chosen -> {
            go(Place.page(chosen.id()));
            focusPage();
        });
    }

    boolean knows(String page) {
        return entries.containsKey(page);
    }

    @Override
    public void go(Place place) {
        if (!place.page().equals(Welcome.ID)) {
            trail.go(place);
        }
        lead(place);
    }

    /// Goes to the people if a page is on screen that has no more to say.
    void leave(String page) {
        if (current != null && current.id().equals(page) && knows(Place.PEOPLE)) {
            go(Place.page(Place.PEOPLE));
            focusPage();
        }
    }

    @Override
    public void moved(Place place) {
        trail.go(place);
    }

    @Override
    public Place here() {
        return trail.here().orElse(Place.page(Place.PEOPLE));
    }

    @Override
    public void intoSearch() {
        overlays.close();
        view.search().enter();
    }

    @Override
    public ObservableBooleanValue narrow() {
        return view.narrow();
    }

    void back() {
        trail.back().ifPresent(this::follow);
    }

    void forward() {
        trail.forward().ifPresent(this::follow);
    }

    /// Esc: one level back, without losing a word.
    void stepBack() {
        if (overlays.close() || view.search().clear()) {
            return;
        }
        if (view.search().entered()) {
            focusPage();
        } else if (!page().map(Page::stepBack).orElse(false) && !model.query().get().isEmpty()) {
            model.query().set("");
        }
    }

    /// Hands files to a page that takes them.
    void receive(String page, List<Path> files) {
        if (knows(page) && page(page) instanceof Receiving receiving) {
            receiving.receive(files);
        }
    }

    /// Hands everything typed on the page to the book.
    void save() {
        page().ifPresent(Page::save);
    }

    void focusPage() {
        // What stands in a scroll pane is in the window only once the pane is drawn for the first time.
        view.applyCss();
        view.layout();
        page().ifPresent(Page::focus);
    }

    private Optional<Page> page() {
        return Optional.ofNullable(current);
    }

    /// Left to itself, the keyboard would stay in a page that has gone until the next frame, then go to the rail.
    private void follow(Place place) {
        var before = current;
        lead(place);
        if (!Objects.equals(before, current)) {
            focusPage();
        }
    }

    private void lead(Place place) {
        overlays.close();
        var page = page(place.page());
        if (!page.equals(current)) {
            save();
            current = page;
            view.show(page.id(), page.node());
            commands.page(page.commands());
        }
        led = true;
        model.query().set(place.search());
        led = false;
        if (page instanceof Searching rows) {
            rows.search(place.search());
        }
        page.show(place);
    }

    private Page page(String id) {
        var entry = Objects.requireNonNull(entries.get(id), id);
        return pages.computeIfAbsent(id, first -> entry.make().get());
    }

    private void typed(String before, String now) {
        if (led || !knows(Place.PEOPLE)) {
            return;
        }
        var place = Place.found(now);
        if (!(current instanceof Searching)) {
            go(place);
            return;
        }
        if (before.isEmpty() || now.isEmpty()) {
            trail.go(place);
        } else {
            trail.replace(place);
        }
        ((Searching) current).search(now);
    }

    private void intoResults() {
        if (current instanceof Searching rows) {
            rows.intoResults();
        } else {
            focusPage();
        }
    }

    private void openFirst() {
        if (current instanceof Searching rows) {
            rows.openFirst();
        }
    }
}
