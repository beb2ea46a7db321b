package app.kith.ui.notes;

import app.kith.notes.NoteSpan;
import app.kith.platform.Texts;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.EditableArea;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One note: read until it is entered, then written in place as plain text, with its date beside it.
final class NoteBox extends HBox {
    /// Where it stands: on the ruled paper, its date short and at the right, or in the list below, its date at the left.
    enum Look {
        PAPER, ROW
    }

    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final Texts texts = Texts.of(NoteBox.class);
    private final NotesModel back;
    private final NoteModel note;
    private final Dates dates;
    private final Look look;
    private final NoteReading reading;
    private final EditableArea area;
    private final StackPane words = new StackPane();
    private final Label failure = new Label();
    private final Button date;
    private final Button pin;
    private final HBox signs;

    NoteBox(NotesModel back, NoteModel note, Look look, Dates dates) {
        this.back = back;
        this.note = note;
        this.look = look;
        this.dates = dates;
        reading = new NoteReading(this::follow, look == Look.PAPER ? RuledPaper.LINE : 20);
        area = new EditableArea(texts.get("note.words"), note::save, this::left)
                .spaced(reading.getLineSpacing());
        date = Forms.styled(Forms.button("", this::chooseDate), "plain", "note-date");
        pin = Forms.sign(Feather.BOOKMARK, texts.get("note.pin"), note::pin);
        signs = new HBox(pin, Forms.sign(Feather.TRASH_2, texts.get("note.delete"), note::delete));
        build();
        area.autosave().begin(note.shown().get().text().text());
        note.shown().addListener((shown, before, now) -> show(now));
        note.failed().addListener((failed, before, now) -> failed(now));
        show(note.shown().get());
    }

    /// The note it shows.
    NoteModel note() {
        return note;
    }

    /// Puts the caret at the end of the note.
    void write() {
        write(area.getLength());
    }

    /// Hands everything typed to the book now.
    void save() {
        area.autosave().flush();
    }

    @Override
    protected double computePrefHeight(double width) {
        var height = super.computePrefHeight(width);
        return look == Look.PAPER ? Math.ceil((height - 4) / RuledPaper.LINE) * RuledPaper.LINE : height;
    }

    private void build() {
        getStyleClass().addAll("note", look == Look.PAPER ? "on-paper" : "in-list");
        reading.setFocusTraversable(true);
        reading.setAccessibleRole(AccessibleRole.TEXT);
        reading.setOnMouseClicked(click -> write(reading.place(new Point2D(click.getX(), click.getY()))));
        reading.setOnKeyPressed(this::keyOnReading);
        reading.focusedProperty().addListener((focused, before, now) -> focused(now));
        area.focusedProperty().addListener((focused, before, now) -> focused(now));
        date.setMinWidth(USE_PREF_SIZE);
        area.getStyleClass().add("note-area");
        area.setVisible(false);
        area.setManaged(false);
        failure.getStyleClass().add("failure");
        failure.setWrapText(true);
        failure.setVisible(false);
        failure.setManaged(false);
        words.setAlignment(Pos.TOP_LEFT);
        words.getChildren().setAll(reading, area);
        var column = new VBox(words, failure);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        signs.getStyleClass().add("note-signs");
        if (look == Look.PAPER) {
            getChildren().setAll(column, date);
        } else {
            getChildren().setAll(date, column);
        }
        // They lie over the end of the words, so that these have all the room while nobody is about to change anything.
        words.getChildren().add(signs);
        StackPane.setAlignment(signs, Pos.TOP_RIGHT);
        signs.visibleProperty().bind(hoverProperty().or(focusWithinProperty()).and(area.visibleProperty().not()));
    }

    private void show(NoteModel.Shown shown) {
        area.autosave().show(shown.text().text());
        reading.show(shown.text(), shown.marks());
        var day = dates.day(shown.date());
        date.setText(look == Look.PAPER ? dates.ago(shown.date()) : day);
        date.setAccessibleText(texts.get("note.date", day));
        pseudoClassStateChanged(PINNED, shown.pinned());
        date.setGraphic(shown.pinned() ? Icons.of(Feather.BOOKMARK) : null);
        pin.setAccessibleText(texts.get(shown.pinned() ? "note.unpin" : "note.pin"));
        pin.getTooltip().setText(pin.getAccessibleText());
        reading.setAccessibleText(
                texts.get(shown.pinned() ? "note.read.pinned" : "note.read", day, shown.text().text()));
    }

    private void keyOnReading(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            event.consume();
            write();
        }
    }

    private void write(int place) {
        open();
        area.requestFocus();
        area.positionCaret(place);
    }

    private void open() {
        reading.setVisible(false);
        reading.setManaged(false);
        area.setManaged(true);
        area.setVisible(true);
    }

    private void left() {
        if (getScene() != null && area.equals(getScene().getFocusOwner())) {
            // Only the window was left: the caret stays where it is.
            return;
        }
        area.setVisible(false);
        area.setManaged(false);
        reading.setManaged(true);
        reading.setVisible(true);
        if (failure.getText().isEmpty()) {
            note.left(area.getText());
        }
    }

    private void focused(boolean now) {
        if (now) {
            back.current().set(note);
            back.writing().set(area.isFocused() ? note : null);
        } else if (note.equals(back.current().get()) && !area.isFocused() && !reading.isFocused()) {
            back.current().set(null);
            back.writing().set(null);
        }
    }

    private void failed(String why) {
        failure.setText(why);
        failure.setVisible(!why.isEmpty());
        failure.setManaged(!why.isEmpty());
        if (!why.isEmpty()) {
            area.autosave().failed();
            // The words stay in sight; the caret is not taken from where somebody went meanwhile.
            open();
        }
    }

    private void chooseDate() {
        var picker = new DatePicker(note.shown().get().date());
        picker.setAccessibleText(texts.get("note.date.choose"));
        picker.getStyleClass().add("note-date-picker");
        var at = getChildren().indexOf(date);
        getChildren().set(at, picker);
        picker.setOnHidden(hidden -> {
            var chosen = picker.getValue();
            getChildren().set(getChildren().indexOf(picker), date);
            date.requestFocus();
            if (chosen != null) {
                note.date(chosen);
            }
        });
        picker.requestFocus();
        picker.show();
    }

    private void follow(NoteSpan span) {
        if (span.style() == NoteSpan.Style.TAG) {
            back.followTag(span.target());
        } else {
            back.follow(span.target());
        }
    }

    /// Inserts day and time where the caret stands.
    void stamp(String stamp) {
        if (area.isFocused()) {
            area.replaceSelection(stamp + " ");
        }
    }

    /// Whether it is the same note.
    boolean shows(NoteModel other) {
        return note.equals(other);
    }

    /// The boxes of notes in their order, those already there kept with what is being typed in them.
    static List<NoteBox> arranged(List<NoteModel> notes, List<NoteBox> there, NotesModel back, Look look, Dates dates) {
        return notes.stream()
                .map(note -> there.stream()
                        .filter(box -> box.shows(note))
                        .findFirst()
                        .orElseGet(() -> new NoteBox(back, note, look, dates)))
                .toList();
    }
}
