package app.kith.ui.kit;

import app.kith.platform.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The one error pane. It says in plain words what failed, and copies details in which no name, address or note text
/// can stand: classes and lines of code, never the messages of exceptions.
public final class Errors {
    private static final System.Logger LOG = System.getLogger(Errors.class.getName());

    private final Texts texts = Texts.of(Errors.class);
    private final Overlays overlays;

    /// Shown as a panel over the page.
    public Errors(Overlays overlays) {
        this.overlays = overlays;
    }

    /// Shows something nobody expected.
    public void unexpected(Throwable failure) {
        show(texts.get("error.unexpected"), texts.get("error.nothing.lost"), failure);
    }

    /// Shows what failed.
    ///
    /// @param what what failed, one plain sentence
    /// @param then what can be done about it, or what became of the words typed
    public void show(String what, String then, Throwable failure) {
        var details = details(failure);
        LOG.log(Level.ERROR, details);
        var heading = new Label(what);
        heading.getStyleClass().add("heading");
        var advice = new Label(then);
        var code = new TextArea(details);
        code.setEditable(false);
        code.setAccessibleText(texts.get("error.details"));
        code.getStyleClass().add("details");
        var copy = new Button(texts.get("error.copy"));
        copy.setOnAction(pressed -> {
            var content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        var close = new Button(texts.get("close"));
        close.setOnAction(pressed -> overlays.close());
        close.getStyleClass().add("primary");
        var buttons = new HBox(close, copy);
        buttons.getStyleClass().add("buttons");
        for (var label : new Label[]{heading, advice}) {
            label.setWrapText(true);
        }
        var pane = new VBox(heading, advice, code, buttons);
        pane.getStyleClass().add("error-pane");
        overlays.show(pane, close, () -> {});
    }

    /// Classes and lines of a failure and its causes, without their messages.
    public static String details(Throwable failure) {
        var out = new StringWriter();
        var lines = new PrintWriter(out);
        lines.println("Kith " + Runtime.version() + " " + System.getProperty("os.name"));
        var depth = 0;
        for (Throwable at = failure; at != null && depth < 8; at = at.getCause(), depth++) {
            lines.println(at.getClass().getName());
            for (var frame : at.getStackTrace()) {
                lines.println("    " + frame);
            }
        }
        return out.toString();
    }
}
