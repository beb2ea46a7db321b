package app.kith.ui.kit;

import javafx.scene.Node;

/// A page of one view, which is read anew each time it is shown.
///
/// @param read reads what the view shows; on the window's thread, so it hands the work to the background
/// @param enter puts the caret or the selection where work begins
public record PlainPage(String id, String title, Node node, Runnable read, Runnable enter) implements Page {
    @Override
    public void show(Place place) {
        read.run();
    }

    @Override
    public void focus() {
        enter.run();
    }
}
