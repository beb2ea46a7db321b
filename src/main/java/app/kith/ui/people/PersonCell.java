package app.kith.ui.people;

import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.search.Line;
import app.kith.ui.kit.Avatar;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.MarkedText;
import app.kith.ui.kit.MarkedText.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One person in the list: picture, name, title and organisation, the sentence that matched, and when there last was a
/// word. All rows have one height; what has no room is cut.
final class PersonCell extends ListCell<UUID> {
    private final Texts texts = Texts.of(PersonCell.class);
    private final PersonRows rows;
    private final Dates dates;
    private final Avatar avatar = new Avatar(38);
    private final MarkedText name = Forms.styled(new MarkedText(1), "row-name");
    private final MarkedText work = Forms.styled(new MarkedText(1), "row-work");
    private final MarkedText sentence = Forms.styled(new MarkedText(2), "row-sentence");
    private final Label when = Forms.styled(new Label(), "quiet", "row-when");
    private final HBox box;
    private final InvalidationListener read = known -> refresh();

    PersonCell(PersonRows rows, Dates dates) {
        this.rows = rows;
        this.dates = dates;
        getStyleClass().add("person-cell");
        var words = new VBox(name, work, sentence);
        words.getStyleClass().add("row-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        when.setMinWidth(USE_PREF_SIZE);
        box = new HBox(avatar, words, when);
        box.getStyleClass().add("row");
        box.setMinWidth(0);
        // As wide as the list, never wider: a long name must not make it scroll sideways.
        setPrefWidth(0);
        rows.version().addListener(new WeakInvalidationListener(read));
    }

    @Override
    protected void updateItem(@Nullable UUID id, boolean empty) {
        super.updateItem(id, empty);
        refresh();
    }

    private void refresh() {
        var id = isEmpty() ? null : getItem();
        var shown = id == null ? null : rows.of(id);
        if (shown == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(shown);
        setGraphic(box);
    }

    private void show(PersonRows.Shown shown) {
        var person = shown.person();
        avatar.show(person.colour(), person.initials(), shown.photo());
        var found = shown.why();
        mark(name, found.name(), person.called().isEmpty() ? texts.get("row.nameless") : person.called());
        mark(work, found.organisation(), work(person));
        mark(sentence, found.sentence(), "");
        var date = found.sentence() == null || found.sentence().date() == null ? person.lastWord()
                : found.sentence().date();
        when.setText(date == null ? "" : dates.ago(date));
        setAccessibleText(sentence(person, found.sentence()));
    }

    private static String work(PersonRow person) {
        return Stream.of(person.title(), person.organisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Shows a text with its matches. The organisation may stand behind the title: its marks move along.
    private static void mark(MarkedText where, @Nullable Line line, String whole) {
        var at = line == null ? -1 : whole.indexOf(line.text());
        if (line == null) {
            where.show(whole, List.of());
        } else if (at >= 0) {
            where.show(whole, spans(line, at));
        } else {
            where.show(line.text(), spans(line, 0));
        }
        where.setVisible(!where.text().isEmpty());
        where.setManaged(where.isVisible());
    }

    private static List<Span> spans(Line line, int at) {
        return line.marks().stream().map(mark -> new Span(mark.start() + at, mark.end() + at)).toList();
    }

    private String sentence(PersonRow person, @Nullable Line why) {
        var parts = new ArrayList<String>();
        parts.add(person.called());
        parts.add(work(person).replace(" · ", ", "));
        if (why != null) {
            parts.add(texts.get("row.note", why.text()));
        }
        var last = person.lastWord();
        if (last != null) {
            parts.add(texts.get("row.last", dates.agoInWords(last)));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
