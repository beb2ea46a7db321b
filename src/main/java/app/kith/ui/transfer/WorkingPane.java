package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Work;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// How far a work is, with its counts and a way to stop it.
final class WorkingPane extends VBox {
    private final Texts texts = Texts.of(WorkingPane.class);

    WorkingPane(ImportModel model) {
        getStyleClass().addAll("empty", "working");
        model.work().ifPresent(work -> {
            var name = new Label(work.name());
            name.getStyleClass().add("heading");
            var bar = new ProgressBar();
            bar.setAccessibleText(work.name());
            bar.setPrefWidth(360);
            bar.progressProperty()
                    .bind(Bindings.createDoubleBinding(() -> progress(work), work.done(), work.total()));
            var counts = Forms.styled(new Label(), "muted");
            counts.textProperty().bind(Bindings.createStringBinding(() -> counts(work), work.done(), work.total()));
            getChildren().addAll(name, bar, counts, Forms.button(texts.get("cancel"), model::cancel));
        });
    }

    private static double progress(Work work) {
        long total = work.total().get();
        return total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) work.done().get() / total;
    }

    private String counts(Work work) {
        return work.total().get() > 0
                ? texts.get("working.of", work.done().get(), work.total().get())
                : texts.get("working.so.far", work.done().get());
    }
}
