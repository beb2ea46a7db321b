package app.kith.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks with the system's own dialogs.
///
/// @param owner the window they stand before
public record FileDialogs(Window owner) implements Files {
    @Override
    public List<Path> open(String title, Kind... kinds) {
        var chosen = dialog(title, kinds).showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, String proposed, Kind... kinds) {
        var dialog = dialog(title, kinds);
        dialog.setInitialFileName(proposed);
        return Optional.ofNullable(dialog.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        var dialog = new DirectoryChooser();
        dialog.setTitle(title);
        return Optional.ofNullable(dialog.showDialog(owner)).map(File::toPath);
    }

    private static FileChooser dialog(String title, Kind... kinds) {
        var dialog = new FileChooser();
        dialog.setTitle(title);
        Stream.of(kinds)
                .map(kind -> new FileChooser.ExtensionFilter(kind.name(), kind.endings()))
                .forEach(dialog.getExtensionFilters()::add);
        return dialog;
    }
}
