package app.kith.ui.shell;

import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Work;
import app.kith.ui.kit.Works;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The strip above the status line: each long work with its counts and a way to stop it. Not there while there is none.
final class WorkStrip extends VBox {
    private final Texts texts = Texts.of(WorkStrip.class);

    WorkStrip(Works works) {
        getStyleClass().add("work-strip");
        works.running().addListener((ListChangeListener<Work>) change -> show(works));
        show(works);
    }

    private void show(Works works) {
        getChildren().setAll(works.running().stream().map(this::row).toList());
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node row(Work work) {
        var bar = new ProgressBar();
        bar.setAccessibleText(work.name());
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> work.total().get() <= 0 ? ProgressBar.INDETERMINATE_PROGRESS
                                : (double) work.done().get() / work.total().get(),
                        work.done(),
                        work.total()));
        var counts = Forms.styled(new Label(), "quiet");
        counts.textProperty()
                .bind(Bindings.createStringBinding(() -> counts(work), work.done(), work.total()));
        var row = new HBox(new Label(work.name()), bar, counts, Forms.gap());
        row.getStyleClass().add("work");
        if (work.cancellable()) {
            row.getChildren().add(Forms.button(texts.get("work.cancel"), work::cancel));
        }
        return row;
    }

    private String counts(Work work) {
        if (work.total().get() > 0) {
            return texts.get("work.counts", work.done().get(), work.total().get());
        }
        return work.done().get() > 0 ? texts.get("work.count", work.done().get()) : "";
    }
}
