package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.transfer.Sheet;
import app.kith.transfer.VcardExport;
import app.kith.transfer.VcardImport;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Commands;
import app.kith.ui.kit.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// The ways in and out of the window: the page of an import, the pane of an export, and the commands that lead there.
/// Files may also be dropped on the window, or a vCard pasted.
///
/// Made once, on the window's thread.
public final class Transfers {
    /// The id of the command that opens the export pane.
    public static final String EXPORT = "file.export";

    private final Texts texts = Texts.of(Transfers.class);
    private final Desk desk;
    private final ImportModel imports;
    private final ExportModel exports;
    private final Function<String, List<UUID>> found;

    /// @param sheets what can go out as a table
    /// @param selected the people selected on the page, in their order
    /// @param found whom the search finds, in their order; called off the window's thread
    public Transfers(
            Desk desk,
            VcardImport in,
            List<Sheet> sheets,
            VcardExport out,
            Supplier<List<UUID>> selected,
            Function<String, List<UUID>> found) {
        this.desk = desk;
        imports = new ImportModel(desk, in);
        exports = new ExportModel(desk, sheets, out, selected);
        this.found = found;
        desk.commands()
                .add(
                        Command.of(Commands.IMPORT, texts.get("command.import"), Part.MOVE, imports::ask)
                                .keys("Shortcut+O"),
                        Command.of(EXPORT, texts.get("command.export"), Part.MOVE, this::showExport)
                                .keys("Shortcut+Shift+E"));
        new Arrivals(desk.overlays().node(), desk.background(), this::open);
    }

    /// What the window calls the page of an import.
    public String title() {
        return texts.get("import.title");
    }

    /// The page of an import.
    public ImportView page() {
        return new ImportView(imports);
    }

    /// Looks at files that came from outside: the command line, a drop, another start of Kith.
    public void open(List<Path> files) {
        imports.open(files);
    }

    /// Opens the pane of an export with one of the tables chosen.
    ///
    /// @param sheet its key
    public void export(String sheet) {
        exports.choose(sheet);
        showExport();
    }

    private void showExport() {
        String words = desk.navigator().here().search();
        desk.background().run(() -> words.isBlank() ? List.<UUID>of() : found.apply(words), ids -> {
            exports.found(ids);
            new ExportView(exports, desk.overlays()).open();
        });
    }
}
