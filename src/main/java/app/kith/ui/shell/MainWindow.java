package app.kith.ui.shell;

import app.kith.book.BookFailed;
import app.kith.platform.Setting;
import app.kith.platform.Texts;
import app.kith.search.Completion;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Commands;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Errors;
import app.kith.ui.kit.Files;
import app.kith.ui.kit.Keys;
import app.kith.ui.kit.Looks;
import app.kith.ui.kit.Overlays;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Shortcut;
import app.kith.ui.kit.Suggestions;
import app.kith.ui.kit.Toasts;
import app.kith.ui.kit.Works;
import app.kith.ui.settings.SettingsPage;
import app.kith.ui.sharing.ReadingListPage;
import app.kith.ui.transfer.ImportView;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/// The window over an open book: puts the frame, the pages and the keys together, and lets go of nothing that was typed
/// when it closes. Made and used on the window's thread.
public final class MainWindow implements AutoCloseable {
    private final Stage stage;
    private final Services services;
    private final Looks looks;
    private final Background background;
    private final Commands commands = new Commands();
    private final Overlays overlays = new Overlays();
    private final Toasts toasts = new Toasts();
    private final Errors errors = new Errors(overlays);
    private final ShellModel model;
    private final Shell shell;
    private final Desk desk;
    private final AutoCloseable changes;
    private final Upkeep upkeep;
    private final WindowMemory memory;
    private boolean leaving;

    /// Puts the window together; [#show] shows it.
    ///
    /// @param pages makes the pages; called once
    public MainWindow(Stage stage, Services services, Files files, Function<Desk, List<Entry>> pages) {
        this.stage = stage;
        this.services = services;
        memory = new WindowMemory(services.settings(), stage);
        looks = new Looks(services.settings().get(Setting.THEME));
        background = Background.ofWindow(this::failed);
        var dates = new Dates(services.parts().book().clock());
        model = new ShellModel(background, services::counts, dates);
        shell = new Shell(model, commands, overlays, toasts);
        desk = new Desk(background, commands, shell, overlays, toasts, new Works(background), errors, files, dates,
                services.settings(), services.desktop());
        completeFilters();
        upkeep = new Upkeep(desk, services);
        var entries = pages.apply(desk);
        entries.forEach(shell::add);
        addCommands(entries);
        changes = services.parts().book().changes().listen(change -> background.inWindow(model::refresh));
        services.settings().listen(Setting.THEME, theme -> background.inWindow(() -> looks.choose(theme)));
    }

    /// Shows the window where it stood, at the place that was open last; at the first start with three ways in.
    ///
    /// @param nobody whether there is no card in the book yet
    public void show(boolean nobody) {
        var scene = new Scene(shell.view());
        looks.dress(scene, Pages.sheets());
        new Keys(commands, shell::stepBack).hear(scene);
        stage.setScene(scene);
        stage.setTitle(Texts.of(MainWindow.class).get("kith"));
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            leave();
        });
        memory.restore();
        model.refresh();
        shell.add(welcome());
        shell.go(nobody ? Place.page(Welcome.ID) : lastPlace());
        model.empty().addListener((empty, before, now) -> shell.leave(Welcome.ID));
        stage.show();
        shell.focusPage();
        upkeep.begin(model::refresh);
    }

    /// Looks at files that came from outside: the command line, or another start of Kith.
    public void open(List<Path> files) {
        if (!files.isEmpty()) {
            shell.receive(ImportView.ID, files);
        }
    }

    /// What the pages stand on; for tests and for the program that shows the window.
    public Desk desk() {
        return desk;
    }

    /// Saves what was typed, then closes. A save that fails keeps the window open once, so that the words can be copied.
    public void leave() {
        save(stage::hide);
    }

    /// Saves what was typed, then goes on, unless a save failed for the first time.
    public void save(Runnable then) {
        shell.save();
        desk.works().cancel();
        services.settings().set(Setting.LAST_PLACE, shell.here().written());
        var failed = background.failedSaves();
        background.save(() -> true, saved -> {
            if (leaving || background.failedSaves() == failed) {
                memory.forget();
                then.run();
            }
            leaving = true;
        });
    }

    /// Brings the window before all others, and asks what to do with files that a later start was given.
    public void raise(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        open(files);
    }

    /// Ends the work of the window; called when it is hidden and before the book is closed, off the window's thread.
    @Override
    public void close() {
        try {
            changes.close();
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
        upkeep.end();
        background.close();
    }

    private void addCommands(List<Entry> entries) {
        var undoing = new Undoing(background, services.parts().book().journal(), toasts, shell::save,
                services::departed);
        var own = new WindowCommands(shell, undoing, this::showShortcuts, this::showPalette, this::leave);
        commands.add(own.all());
        entries.forEach(entry -> commands.add(own.page(entry)));
        if (Shortcut.MAC) {
            shell.view().getChildren().add(new SystemMenu(commands));
        }
        shell.view()
                .fill(desk.works(), hint(), own.shortcuts(), commands.find(Commands.NEW_CARD),
                        commands.find(Commands.SHARE));
    }

    private void completeFilters() {
        var search = shell.view().search();
        var field = search.field();
        search.suggest(new Suggestions<Completion>(field, background, (text, caret) -> services.search()
                .complete(text, caret)
                .stream()
                .map(found -> new Suggestions.Offer<>(found, found.label(), ""))
                .toList(), found -> {
                    field.setText(found.typed());
                    field.positionCaret(found.caret());
                }));
    }

    private void failed(Exception failure) {
        if (failure instanceof BookFailed book && book.damaged()) {
            var texts = Texts.of(MainWindow.class);
            errors.show(texts.get("book.damaged"), texts.get("book.damaged.then"), failure);
        } else {
            errors.unexpected(failure);
        }
    }

    private void showShortcuts() {
        new ShortcutsSheet(commands).open(overlays);
    }

    private void showPalette() {
        var parts = services.parts();
        var articles = new ArticleFinder(parts.articleSearch(), parts.articles(), this::openArticle);
        var finder = new BookFinder(parts.search(), articles, parts.people(), desk.dates(), this::openFound);
        new PaletteView(new PaletteModel(background, finder, new CommandFinder(commands)), overlays).open(overlays);
    }

    private void openFound(UUID person, String typed) {
        shell.go(new Place(Place.PEOPLE, person, typed));
        shell.focusPage();
    }

    private void openArticle(UUID article) {
        shell.go(new Place(ReadingListPage.ID, article, ""));
        shell.focusPage();
    }

    private HintBar hint() {
        var texts = Texts.of(MainWindow.class);
        return new HintBar(texts.get("samples.hint"), texts.get("samples.remove"), model.samples(),
                this::removeSamples);
    }

    private void removeSamples() {
        background.save(() -> services.parts().samples().remove(), removed -> toasts.undo(
                Texts.of(MainWindow.class).get("samples.removed"),
                () -> commands.find(Commands.UNDO).ifPresent(Command::run)));
    }

    private Place lastPlace() {
        return Place.read(services.settings().get(Setting.LAST_PLACE))
                .filter(place -> shell.knows(place.page()))
                .orElse(Place.page(shell.knows(Place.PEOPLE) ? Place.PEOPLE : SettingsPage.ID));
    }

    private void addSamples() {
        background.save(() -> services.parts().samples().add(Locale.getDefault()), added -> {
            shell.go(Place.page(Place.PEOPLE));
            shell.focusPage();
        });
    }

    /// At the first start there is nobody yet: three ways in.
    private Entry welcome() {
        return new Entry(
                Welcome.ID,
                "",
                Feather.SMILE,
                Entry.Spot.NONE,
                "",
                () -> new Welcome(
                        () -> commands.find(Commands.IMPORT).ifPresent(Command::run),
                        () -> commands.find(Commands.NEW_CARD).ifPresent(Command::run),
                        this::addSamples));
    }
}
