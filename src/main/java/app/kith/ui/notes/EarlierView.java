package app.kith.ui.notes;

import app.kith.platform.Texts;
import app.kith.ui.kit.CardPart;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The earlier notes of the open card by date, below its faces: those the paper has no room for.
final class EarlierView implements CardPart {
    private final Texts texts = Texts.of(EarlierView.class);
    private final NotesModel model;
    private final Dates dates;
    private final VBox notes = Forms.box();
    private final VBox section;

    EarlierView(NotesModel model, Dates dates) {
        this.model = model;
        this.dates = dates;
        notes.getStyleClass().add("earlier-notes");
        section = new VBox(Forms.section(texts.get("earlier")), notes);
        section.getStyleClass().add("card-section");
        section.visibleProperty().bind(Bindings.isNotEmpty(model.earlier()));
        section.managedProperty().bind(section.visibleProperty());
        model.earlier().addListener((ListChangeListener<NoteModel>) change -> arrange());
        arrange();
    }

    @Override
    public Node node() {
        return section;
    }

    @Override
    public void show(@Nullable UUID contact, String search) {
        model.show(contact, search);
    }

    @Override
    public void write() {
        boxes().stream().findFirst().ifPresent(NoteBox::write);
    }

    @Override
    public void save() {
        boxes().forEach(NoteBox::save);
    }

    private List<NoteBox> boxes() {
        return notes.getChildren().stream().map(NoteBox.class::cast).toList();
    }

    private void arrange() {
        notes.getChildren()
                .setAll(NoteBox.arranged(model.earlier(), boxes(), model, NoteBox.Look.ROW, dates));
    }
}
