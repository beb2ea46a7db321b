package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.transfer.CsvForm;
import app.kith.transfer.Sheet;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Overlays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The pane that says what goes out, for whom and how; it stands over the page.
final class ExportView extends VBox {
    private final Texts texts = Texts.of(ExportView.class);
    private final ExportModel model;
    private final Overlays overlays;
    private final VBox csv = new VBox();
    private final FlowPane columns = new FlowPane();
    private final Button export;
    private final List<RadioButton> formats = new ArrayList<>();

    ExportView(ExportModel model, Overlays overlays) {
        this.model = model;
        this.overlays = overlays;
        getStyleClass().add("export");
        export = Forms.primary(texts.get("export.go"), this::export);
        export.setDefaultButton(true);
        csv.getStyleClass().add("csv");
        csv.getChildren().addAll(sheets(), separators(), switches(), columnsBox());
        var buttons = new HBox(export, Forms.button(texts.get("cancel"), overlays::close));
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(Forms.title(texts.get("export.title")), format(), people(), csv, buttons);
        // A radio button would take Enter for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
                event.consume();
                export();
            }
        });
        arrange();
    }

    /// Shows the pane with the focus on its first choice.
    void open() {
        Node first = formats.stream().filter(RadioButton::isSelected).findFirst().orElse(formats.getFirst());
        overlays.show(this, first, () -> {});
    }

    private Node format() {
        return choice("export.format", ExportModel.Format.values(), "format.", model.format(), formats, chosen -> {
            model.format(chosen);
            arrange();
        });
    }

    private Node people() {
        var group = new ToggleGroup();
        var row = row("export.who");
        for (ExportModel.People which : ExportModel.People.values()) {
            int count = model.count(which);
            String key = "who." + which.name().toLowerCase(Locale.ROOT);
            var radio = new RadioButton(
                    which == ExportModel.People.ALL ? texts.get(key) : texts.get(key + ".count", count));
            radio.setToggleGroup(group);
            radio.setSelected(which == model.people());
            radio.setDisable(count == 0);
            radio.setOnAction(chosen -> model.people(which));
            row.getChildren().add(radio);
        }
        return row;
    }

    private Node sheets() {
        var group = new ToggleGroup();
        var row = row("export.what");
        for (Sheet sheet : model.sheets()) {
            var radio = new RadioButton(texts.get("sheet." + sheet.key()));
            radio.setToggleGroup(group);
            radio.setSelected(sheet.equals(model.sheet()));
            radio.setOnAction(chosen -> {
                model.sheet(sheet);
                fillColumns();
            });
            row.getChildren().add(radio);
        }
        return row;
    }

    private Node separators() {
        return choice(
                "export.separator",
                CsvForm.Separator.values(),
                "separator.",
                model.form().separator(),
                new ArrayList<>(),
                chosen -> model.form(new CsvForm(chosen, model.form().mark(), model.form().safe())));
    }

    private Node switches() {
        var mark = new CheckBox(texts.get("export.mark"));
        mark.setSelected(model.form().mark());
        mark.setOnAction(
                chosen -> model.form(new CsvForm(model.form().separator(), mark.isSelected(), model.form().safe())));
        var safe = new CheckBox(texts.get("export.safe"));
        safe.setSelected(model.form().safe());
        safe.setOnAction(
                chosen -> model.form(new CsvForm(model.form().separator(), model.form().mark(), safe.isSelected())));
        var why = Forms.quiet(texts.get("export.safe.why"));
        why.setWrapText(true);
        var switches = new VBox(mark, safe, why);
        switches.getStyleClass().add("switches");
        return switches;
    }

    private Node columnsBox() {
        columns.setHgap(14);
        columns.setVgap(8);
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(150);
        scroll.setFocusTraversable(false);
        var all = Forms.button(texts.get("export.columns.all"), () -> tick(true));
        var none = Forms.button(texts.get("export.columns.none"), () -> tick(false));
        var head = new HBox(Forms.section(texts.get("export.columns")), Forms.gap(), all, none);
        head.getStyleClass().add("buttons");
        return Forms.styled(new VBox(head, scroll), "columns");
    }

    private void fillColumns() {
        columns.getChildren().clear();
        for (String field : model.sheet().fields()) {
            var box = new CheckBox(texts.get("field." + field));
            box.setSelected(model.goesOut(field));
            box.setOnAction(chosen -> {
                model.goesOut(field, box.isSelected());
                export.setDisable(!model.ready());
            });
            columns.getChildren().add(box);
        }
        export.setDisable(!model.ready());
    }

    private void tick(boolean chosen) {
        model.sheet().fields().forEach(field -> model.goesOut(field, chosen));
        fillColumns();
    }

    private void arrange() {
        boolean shown = model.format() == ExportModel.Format.CSV;
        csv.setVisible(shown);
        csv.setManaged(shown);
        fillColumns();
    }

    private void export() {
        if (model.ready() && model.export()) {
            overlays.close();
        }
    }

    private <E extends Enum<E>> Node choice(
            String name,
            E[] values,
            String prefix,
            E now,
            List<RadioButton> radios,
            Consumer<E> chosen) {
        var group = new ToggleGroup();
        var row = row(name);
        for (E value : values) {
            var radio = new RadioButton(texts.get(prefix + value.name().toLowerCase(Locale.ROOT)));
            radio.setToggleGroup(group);
            radio.setSelected(value == now);
            radio.setOnAction(pressed -> chosen.accept(value));
            radios.add(radio);
            row.getChildren().add(radio);
        }
        return row;
    }

    private HBox row(String name) {
        var label = new Label(texts.get(name));
        label.getStyleClass().add("name");
        var row = new HBox(label);
        row.getStyleClass().add("line");
        return row;
    }
}
