package app.kith.ui.shell;

import app.kith.book.Backup;
import app.kith.book.Book;
import app.kith.book.BookRefused;
import app.kith.platform.Texts;
import app.kith.platform.Theme;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Looks;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the window shows when the book cannot be opened: why, in plain words, and the backups to go back to. An empty
/// book is never shown in the place of a damaged one.
public final class Refused {
    private static final int MOST = 6;

    private final Texts texts = Texts.of(Refused.class);
    private final Dates dates;
    private final Scene scene;

    /// Puts the scene together.
    ///
    /// @param why the reason
    /// @param file the book's
    /// @param backups newest first
    /// @param restore puts one in the book's place
    /// @param close ends the program
    public Refused(
            BookRefused.Reason why,
            Path file,
            List<Backup> backups,
            Dates dates,
            Theme theme,
            Consumer<Path> restore,
            Runnable close) {
        this.dates = dates;
        var sentence = new Label(Texts.of(Book.class).get(why.textKey(), file));
        sentence.setWrapText(true);
        var box = new VBox(Forms.title(texts.get("refused.title")), sentence);
        if (why == BookRefused.Reason.DAMAGED) {
            var verified = backups.stream().filter(Backup::verified).limit(MOST).toList();
            verified.forEach(each -> box.getChildren().add(row(each, each.equals(verified.getFirst()), restore)));
        }
        var buttons = new HBox(Forms.button(texts.get("refused.close"), close));
        buttons.getStyleClass().add("buttons");
        box.getChildren().add(buttons);
        box.getStyleClass().add("waiting");
        scene = new Scene(new StackPane(box));
        new Looks(theme).dress(scene, Pages.sheets());
    }

    /// The scene to be shown in the window's place.
    public Scene scene() {
        return scene;
    }

    private Node row(Backup backup, boolean newest, Consumer<Path> restore) {
        var made = dates.moment(backup.made().atZone(dates.clock().getZone()).toInstant());
        Runnable back = () -> restore.accept(backup.file());
        var button = newest ? Forms.primary(texts.get("refused.restore"), back)
                : Forms.button(texts.get("refused.restore"), back);
        // Enter takes the newest, the likeliest one.
        button.setDefaultButton(newest);
        button.setAccessibleText(texts.get("refused.restore.of", made));
        var row = new HBox(new Label(texts.get("refused.backup", made, backup.people())), Forms.gap(), button);
        row.getStyleClass().add("shortcut");
        return row;
    }
}
