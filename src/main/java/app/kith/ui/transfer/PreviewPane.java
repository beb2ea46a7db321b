package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.transfer.Choice;
import app.kith.transfer.Preview;
import app.kith.ui.kit.Forms;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The preview of a file: filters with their counts, the cards, what a merge would overwrite, and the way on.
final class PreviewPane extends VBox {
    private static final List<String> CHARSETS = List.of("", "UTF-8", "windows-1252", "Shift_JIS");

    private final Texts texts = Texts.of(PreviewPane.class);
    private final ImportModel model;
    private final Label title = Forms.title("");
    private final Label summary = Forms.quiet("");
    private final ToggleButton all = new ToggleButton();
    private final Map<Choice, ToggleButton> filters = new EnumMap<>(Choice.class);
    private final ToggleGroup filter = new ToggleGroup();
    private final ComboBox<String> charsets = new ComboBox<>();
    private final PreviewTable table;
    private final Button run;

    PreviewPane(ImportModel model) {
        this.model = model;
        table = new PreviewTable(model);
        run = Forms.primary("", model::run);
        getStyleClass().add("preview");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(), filters(), table, new DifferencesPane(model, table), foot());
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((selected, before, now) -> model.compare(now));
        model.choosing().changes().addListener((changes, before, now) -> count());
    }

    /// Shows the preview that the model holds now.
    void show() {
        Preview preview = model.choosing().preview().orElse(null);
        if (preview == null) {
            return;
        }
        title.setText(model.fileName());
        summary.setText(
                texts.get("preview.summary", preview.rows().size(),
                        charsetName(model.charset().map(Charset::name).orElse(""))));
        charsets.setValue(model.charset().map(Charset::name).orElse(""));
        all.setSelected(true);
        count();
        if (table.getSelectionModel().isEmpty() && !model.choosing().rows().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    List<Integer> chosen() {
        return table.chosen();
    }

    void focusRows() {
        table.requestFocus();
    }

    private Node head() {
        var head = new HBox(title, summary);
        head.getStyleClass().add("head");
        return head;
    }

    private Node filters() {
        var buttons = new ArrayList<ToggleButton>();
        buttons.add(all);
        all.setOnAction(pressed -> choose(all, null));
        for (Choice choice : Choice.values()) {
            var button = new ToggleButton();
            button.setOnAction(pressed -> choose(button, choice));
            filters.put(choice, button);
            buttons.add(button);
        }
        buttons.forEach(button -> button.setToggleGroup(filter));
        charsets.getItems().setAll(CHARSETS);
        charsets.setConverter(new StringConverter<>() {
            @Override
            public String toString(String name) {
                return name == null ? "" : charsetName(name);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        charsets.setAccessibleText(texts.get("preview.charset"));
        charsets.setOnAction(
                picked -> model.charset(
                        Optional.ofNullable(charsets.getValue())
                                .filter(name -> !name.isEmpty())
                                .map(Charset::forName)));
        var row = new HBox();
        row.getChildren().addAll(buttons);
        row.getChildren().addAll(Forms.gap(), charsets);
        row.getStyleClass().add("buttons");
        return row;
    }

    private Node foot() {
        var promise = Forms.quiet(texts.get("preview.promise"));
        promise.setWrapText(true);
        var foot = new FlowPane(run, Forms.button(texts.get("cancel"), model::cancel), promise);
        foot.setHgap(10);
        foot.setVgap(6);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void choose(ToggleButton button, @Nullable Choice choice) {
        button.setSelected(true);
        model.choosing().filter(choice);
        if (!model.choosing().rows().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private void count() {
        Map<Choice, Integer> counts = model.choosing().counts();
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        all.setText(texts.get("filter.all", sum));
        filters.forEach(
                (choice, button) -> button.setText(
                        texts.get(
                                "filter." + choice.name().toLowerCase(Locale.ROOT),
                                counts.getOrDefault(choice, 0))));
        run.setText(texts.get("preview.run", model.choosing().importing()));
        run.setDisable(model.choosing().importing() == 0);
    }

    private String charsetName(String name) {
        return name.isEmpty() ? texts.get("preview.charset.auto") : name;
    }
}
