package app.kith.ui.settings;

import app.kith.platform.Texts;
import app.kith.platform.Theme;
import app.kith.ui.kit.Forms;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The page of settings: a few boxes below each other, each choice holding at once.
final class SettingsView extends ScrollPane {
    private final Texts texts = Texts.of(SettingsView.class);
    private final SettingsModel model;
    private final ToggleGroup themes = new ToggleGroup();

    /// Puts the page together.
    ///
    /// @param more boxes between the looks and what Kith is: the book, its backups
    SettingsView(SettingsModel model, List<Node> more) {
        this.model = model;
        getStyleClass().add("settings");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var column = new VBox(
                Forms.title(texts.get("title")),
                Forms.section(texts.get("looks")),
                Forms.box(theme(), language(), region(), tallies()),
                Forms.section(texts.get("pages")),
                Forms.box(pages()),
                Forms.section(texts.get("book")),
                book());
        column.getChildren().addAll(more);
        column.getChildren().addAll(Forms.section(texts.get("about")), about());
        column.getStyleClass().add("column");
        setContent(column);
    }

    /// Puts the caret on the first choice.
    void focus() {
        ((Node) themes.getSelectedToggle()).requestFocus();
    }

    private Node theme() {
        var choices = new HBox();
        choices.getStyleClass().add("choices");
        for (var theme : Theme.values()) {
            var choice = new RadioButton(texts.get("theme." + theme.name().toLowerCase(Locale.ROOT)));
            choice.setToggleGroup(themes);
            choice.setSelected(model.theme() == theme);
            choice.setUserData(theme);
            choices.getChildren().add(choice);
        }
        // The arrow keys choose without an action, so that the choice itself is listened to.
        themes.selectedToggleProperty().addListener((toggle, before, now) -> {
            if (now != null) {
                model.theme((Theme) now.getUserData());
            }
        });
        return line(texts.get("theme"), choices);
    }

    private Node language() {
        var choice = choice(
                texts.get("language"),
                model.languages(),
                model.language(),
                tag -> tag.isEmpty() ? texts.get("system") : SettingsModel.languageName(tag),
                model::language);
        return line(texts.get("language"), choice, Forms.quiet(texts.get("language.later")));
    }

    private Node region() {
        var choice = choice(
                texts.get("region"),
                model.regions(),
                model.region(),
                country -> country.isEmpty() ? texts.get("system") : SettingsModel.countryName(country),
                model::region);
        return line(texts.get("region"), choice, Forms.quiet(texts.get("region.later")));
    }

    private Node pages() {
        var fetch = new CheckBox(texts.get("pages.fetch"));
        fetch.setSelected(model.fetchesPages());
        fetch.setOnAction(chosen -> model.fetchPages(fetch.isSelected()));
        var more = Forms.quiet(texts.get("pages.fetch.more"));
        more.setWrapText(true);
        return new VBox(6, fetch, more);
    }

    private Node tallies() {
        var shown = new CheckBox();
        shown.setAccessibleText(texts.get("tallies"));
        shown.setSelected(model.tallies());
        shown.setOnAction(chosen -> model.tallies(shown.isSelected()));
        return line(texts.get("tallies"), shown, Forms.quiet(texts.get("tallies.where")));
    }

    private Node book() {
        var path = new TextField(model.bookFile());
        path.setEditable(false);
        path.setAccessibleText(texts.get("book.file"));
        path.getStyleClass().add("in-place");
        HBox.setHgrow(path, Priority.ALWAYS);
        var ways = new HBox();
        ways.getStyleClass().add("buttons");
        model.ways().forEach(way -> ways.getChildren().add(Forms.button(way)));
        ways.getChildren().addAll(Forms.gap(), Forms.button(texts.get("search.rebuild"), model::rebuild));
        return Forms.box(
                line(texts.get("book.file"), path, Forms.button(texts.get("book.folder"), model::showFolder)),
                ways);
    }

    private Node about() {
        var words = new Label(texts.get("about.words"));
        words.setWrapText(true);
        var fonts = Forms.quiet(texts.get("about.licences"));
        fonts.setWrapText(true);
        return Forms.box(words, fonts);
    }

    private static ComboBox<String> choice(
            String name,
            List<String> values,
            String now,
            Function<String, String> shown,
            Consumer<String> chosen) {
        var box = new ComboBox<String>();
        box.setAccessibleText(name);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : shown.apply(value);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        box.getItems().setAll(values);
        box.setValue(now);
        box.setVisibleRowCount(12);
        box.setOnAction(picked -> chosen.accept(box.getValue()));
        return box;
    }

    private static Node line(String name, Node... content) {
        var label = new Label(name);
        label.getStyleClass().add("name");
        var line = new HBox(label);
        line.getChildren().addAll(content);
        line.getStyleClass().add("line");
        return line;
    }
}
