package app.kith.ui.sharing;

import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.search.Line;
import app.kith.sharing.LeftOut;
import app.kith.ui.kit.Avatar;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.MarkedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Somebody who might get the article: whether they do, the sentence that says why, and what speaks against it.
final class CandidateCell extends ListCell<Candidate> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts = Texts.of(CandidateCell.class);
    private final Dates dates;
    private final Avatar avatar = new Avatar(38);
    private final CheckBox name = Forms.styled(new CheckBox(), "row-name");
    private final MarkedText sentence = Forms.styled(new MarkedText(2), "row-sentence");
    private final Label reason = Forms.chip("", "warning");
    private final Label when = Forms.styled(new Label(), "quiet", "row-when");
    private final HBox box;

    CandidateCell(Dates dates) {
        this.dates = dates;
        getStyleClass().add("candidate");
        name.setFocusTraversable(false);
        name.setMouseTransparent(true);
        var words = Forms.styled(new VBox(name, sentence, reason), "row-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        when.setMinWidth(USE_PREF_SIZE);
        box = Forms.styled(new HBox(avatar, words, when), "row");
        box.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Candidate item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(CHOSEN, item != null && item.chosen());
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(item);
        setGraphic(box);
    }

    private void show(Candidate item) {
        PersonRow person = item.person();
        avatar.show(person.colour(), person.initials(), null);
        name.setText(person.called());
        name.setSelected(item.chosen());
        Line line = item.line();
        if (line == null) {
            sentence.show(person.organisation(), List.of());
        } else {
            sentence.show(line.text(),
                    line.marks().stream().map(mark -> new MarkedText.Span(mark.start(), mark.end())).toList());
        }
        present(sentence, !sentence.text().isEmpty());
        String against = Optional.ofNullable(item.leftOut()).map(this::words).orElse("");
        reason.setText(against);
        present(reason, !against.isEmpty());
        LocalDate last = person.lastWord();
        when.setText(last == null ? "" : dates.ago(last));
        setAccessibleText(texts.get(item.chosen() ? "candidate.chosen" : "candidate.open", person.called(),
                sentence.text(), against));
    }

    private String words(LeftOut leftOut) {
        String day = Optional.ofNullable(leftOut.day()).map(dates::day).orElse("");
        return switch (leftOut.reason()) {
            case HAD_ONE -> texts.get("leftout.hadone", day);
            case HAS_IT -> texts.get("leftout.hasit", day);
            case AT_REST -> texts.get("leftout.rest");
            case NO_ARTICLES -> texts.get("leftout.none");
        };
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
