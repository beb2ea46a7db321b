package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.transfer.Choice;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Receiving;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// The page of an import: empty, reading, the preview, importing, the report, or why a file was refused.
public final class ImportView implements Receiving {
    /// The page's id.
    public static final String ID = "import";

    private final Texts texts = Texts.of(ImportView.class);
    private final ImportModel model;
    private final StackPane node = new StackPane();
    private final PreviewPane preview;
    private final ReportPane report;
    private final Button choose;

    ImportView(ImportModel model) {
        this.model = model;
        preview = new PreviewPane(model);
        report = new ReportPane(model);
        choose = Forms.primary(texts.get("import.ask"), model::ask);
        node.getStyleClass().add("import");
        model.stage().addListener((stage, before, now) -> arrange());
        arrange();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return texts.get("import.title");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        BooleanBinding previewing = Bindings.createBooleanBinding(
                () -> model.stage().get() == ImportModel.Stage.PREVIEW,
                model.stage());
        return List.of(
                choosing("new", Choice.NEW, "N").when(previewing),
                choosing("merge", Choice.MERGE, "M").when(previewing),
                choosing("look", Choice.LOOK, "L").when(previewing),
                choosing("skip", Choice.SKIP, "S").when(previewing),
                Command.of(
                        "import.overwrite",
                        texts.get("command.overwrite"),
                        Part.LIST,
                        () -> model.choosing().turnOverwrite(preview.chosen())).keys("O").when(previewing),
                Command.of("import.run", texts.get("command.run"), Part.WRITE, model::run)
                        .keys("Shortcut+ENTER")
                        .when(previewing));
    }

    @Override
    public void receive(List<Path> files) {
        model.open(files);
    }

    @Override
    public void show(Place place) {
        arrange();
    }

    @Override
    public void focus() {
        switch (model.stage().get()) {
            case PREVIEW -> preview.focusRows();
            case REPORT -> report.focusDone();
            default -> choose.requestFocus();
        }
    }

    private Command choosing(String id, Choice choice, String key) {
        return Command.of(
                "import." + id,
                texts.get("command." + id),
                Part.LIST,
                () -> model.choosing().choose(preview.chosen(), choice)).keys(key);
    }

    private void arrange() {
        Node shown = switch (model.stage().get()) {
            case NONE -> Forms.empty(texts.get("import.empty"), texts.get("import.empty.how"), choose);
            case READING, IMPORTING -> new WorkingPane(model);
            case PREVIEW -> preview;
            case REPORT -> report;
            case REFUSED -> Forms.empty(texts.get("import.refused"), model.refusal(), choose, done());
        };
        boolean within = node.isFocusWithin();
        if (node.getChildren().isEmpty() || !node.getChildren().getFirst().equals(shown)) {
            node.getChildren().setAll(shown);
        }
        if (model.stage().get() == ImportModel.Stage.PREVIEW) {
            preview.show();
        } else if (model.stage().get() == ImportModel.Stage.REPORT) {
            report.show();
        }
        if (within || model.stage().get() == ImportModel.Stage.PREVIEW) {
            focus();
        }
    }

    private Button done() {
        return Forms.button(texts.get("import.back"), model::close);
    }
}
