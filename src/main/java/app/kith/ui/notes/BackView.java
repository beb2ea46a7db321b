package app.kith.ui.notes;

import app.kith.platform.Texts;
import app.kith.ui.kit.CardPart;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Command.Part;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The back of the open card: ruled paper with its notes, written in place.
final class BackView implements CardPart {
    private final Texts texts = Texts.of(BackView.class);
    private final NotesModel model;
    private final Dates dates;
    private final VBox notes = new VBox();
    private final Label empty = new Label();
    private final RuledPaper paper;
    private final Command jot;
    private final List<Command> commands;

    BackView(NotesModel model, Dates dates) {
        this.model = model;
        this.dates = dates;
        jot = Command.of("note.begin", texts.get("note.begin"), Part.WRITE, this::write)
                .when(model.contact().isNotNull());
        var stamp = Command.of("note.stamp", texts.get("note.stamp"), Part.WRITE, this::stamp)
                .keys("Shortcut+T")
                .when(model.writing().isNotNull());
        var delete = Command.of("note.delete", texts.get("note.delete"), Part.CARD, () -> act(NoteModel::delete))
                .keys("DELETE")
                .when(model.current().isNotNull().and(model.writing().isNull()));
        var pin = Command.of("note.pin", texts.get("note.pin"), Part.CARD, () -> act(NoteModel::pin))
                .keys("Shortcut+Shift+P")
                .when(model.current().isNotNull());
        commands = List.of(stamp, delete, pin);
        empty.setText(texts.get("back.empty"));
        empty.getStyleClass().add("back-empty");
        empty.setWrapText(true);
        empty.visibleProperty().bind(Bindings.isEmpty(model.face()));
        empty.managedProperty().bind(empty.visibleProperty());
        empty.setOnMouseClicked(click -> write());
        paper = new RuledPaper(head(stamp), empty, notes);
        paper.getStyleClass().add("card-face");
        paper.setAccessibleText(texts.get("back"));
        model.face().addListener((ListChangeListener<NoteModel>) change -> arrange());
        arrange();
    }

    @Override
    public Node node() {
        return paper;
    }

    @Override
    public void show(@Nullable UUID contact, String search) {
        model.show(contact, search);
    }

    @Override
    public void write() {
        var begun = model.jot();
        if (begun != null) {
            boxes().stream().filter(box -> box.shows(begun)).findFirst().ifPresent(NoteBox::write);
        }
    }

    @Override
    public void save() {
        boxes().forEach(NoteBox::save);
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    private Node head(Command stamp) {
        var keys = new HBox(Forms.quiet(stamp.name()), Forms.key(stamp.shortcuts().getFirst().shown()));
        keys.getStyleClass().add("stamp-hint");
        keys.visibleProperty().bind(model.writing().isNotNull());
        keys.managedProperty().bind(keys.visibleProperty());
        var begin = Forms.styled(Forms.button(jot), "plain", "jot");
        begin.visibleProperty().bind(model.writing().isNull());
        begin.managedProperty().bind(begin.visibleProperty());
        begin.setGraphic(Forms.key(texts.get("note.begin.key")));
        var head = new HBox(Forms.quiet(texts.get("back")), Forms.gap(), begin, keys);
        head.getStyleClass().add("back-head");
        return head;
    }

    private void stamp() {
        boxes().stream()
                .filter(box -> box.note().equals(model.writing().get()))
                .forEach(box -> box.stamp(model.stamp()));
    }

    private void act(Consumer<NoteModel> what) {
        var note = model.current().get();
        if (note != null) {
            what.accept(note);
        }
    }

    private List<NoteBox> boxes() {
        return notes.getChildren().stream().map(NoteBox.class::cast).toList();
    }

    private void arrange() {
        var wanted = NoteBox.arranged(model.face(), boxes(), model, NoteBox.Look.PAPER, dates);
        if (!new ArrayList<Node>(wanted).equals(notes.getChildren())) {
            notes.getChildren().setAll(wanted);
        }
    }
}
