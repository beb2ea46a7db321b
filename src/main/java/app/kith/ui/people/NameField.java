package app.kith.ui.people;

import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.people.NameReader;
import app.kith.people.Names;
import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The name at the head of a card: one line in the card's own type, and on demand its parts.
final class NameField extends VBox {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass LONGER = PseudoClass.getPseudoClass("longer");
    private static final int LONG_NAME = 14;
    private static final int LONGER_NAME = 19;

    private final Texts texts = Texts.of(NameField.class);
    private final OneField whole;
    private final List<OneField> parts;
    private final Label also = Forms.styled(new Label(), "name-also");
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);

    NameField(CardModel model) {
        whole = new OneField(model, texts.get("card.name"), contact -> contact.name().full(), NameField::named);
        whole.line().getStyleClass().add("card-name");
        whole.line().textProperty().addListener((text, before, now) -> fit(now.length()));
        parts = List.of(
                part(model, "name.prefix", Name::prefix, (n, t) -> name(n, t, 0)),
                part(model, "name.given", Name::given, (n, t) -> name(n, t, 1)),
                part(model, "name.middle", Name::middle, (n, t) -> name(n, t, 2)),
                part(model, "name.family", Name::family, (n, t) -> name(n, t, 3)),
                part(model, "name.suffix", Name::suffix, (n, t) -> name(n, t, 4)),
                part(model, "name.nickname", Name::nickname, (n, t) -> name(n, t, 5)),
                part(model, "name.phonetic.given", Name::phoneticGiven, (n, t) -> name(n, t, 6)),
                part(model, "name.phonetic.family", Name::phoneticFamily, (n, t) -> name(n, t, 7)));
        var more = Forms.styled(
                Forms.sign(Feather.CHEVRON_DOWN, texts.get("name.parts"), () -> open.set(!open.get())),
                "field-offer");
        HBox.setHgrow(whole.line(), Priority.ALWAYS);
        var line = new HBox(whole.line(), more);
        line.getStyleClass().add("name-line");
        also.managedProperty().bind(also.visibleProperty());
        getStyleClass().add("name");
        getChildren().setAll(line, whole.failure(), also, editor());
    }

    void show(Contact contact) {
        whole.show(contact);
        parts.forEach(part -> part.show(contact));
        var name = contact.name();
        var sounds = Stream.of(name.phoneticGiven(), name.phoneticFamily())
                .filter(sound -> !sound.isEmpty())
                .collect(Collectors.joining(" "));
        var known = Stream.of(name.full().equals(name.nickname()) ? "" : name.nickname(), sounds)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        also.setText(known);
        also.setVisible(!known.isEmpty() && !open.get());
    }

    /// Puts the caret into the name, all of it selected.
    void enter() {
        whole.line().requestFocus();
        whole.line().selectAll();
    }

    void save() {
        whole.save();
        parts.forEach(OneField::save);
    }

    /// A long name is set in smaller type, so that it stands on the card whole.
    private void fit(int letters) {
        whole.line().pseudoClassStateChanged(LONG, letters > LONG_NAME && letters <= LONGER_NAME);
        whole.line().pseudoClassStateChanged(LONGER, letters > LONGER_NAME);
    }

    private Node editor() {
        var editor = new FlowPane();
        editor.getStyleClass().add("name-parts");
        parts.forEach(part -> {
            part.line().setPrefColumnCount(9);
            editor.getChildren()
                    .add(new VBox(Forms.styled(new Label(part.line().getPromptText()), "field-name"),
                            part.line()));
        });
        editor.visibleProperty().bind(open);
        editor.managedProperty().bind(open);
        return editor;
    }

    private OneField part(
            CardModel model,
            String key,
            Function<Name, String> read,
            BiFunction<Name, String, Name> write) {
        return new OneField(model, texts.get(key), contact -> read.apply(contact.name()),
                (contact, typed) -> contact.withName(write.apply(contact.name(), Names.entered(typed))));
    }

    /// The whole name typed on one line, read into its parts; what the line does not show stays.
    private static Contact named(Contact contact, String typed) {
        var before = contact.name();
        if (typed.strip().equals(before.full())) {
            return contact;
        }
        var read = NameReader.name(typed);
        return contact.withName(new Name(read.written(), read.prefix(), read.given(), read.middle(), read.family(),
                read.suffix(), read.nickname().isEmpty() ? before.nickname() : read.nickname(),
                before.phoneticGiven(), before.phoneticFamily()));
    }

    private static Name name(Name before, String typed, int part) {
        var all = new String[]{before.prefix(), before.given(), before.middle(), before.family(), before.suffix(),
                before.nickname(), before.phoneticGiven(), before.phoneticFamily()};
        var same = all[part].equals(typed);
        all[part] = typed;
        // Once its parts are edited the name is what they make.
        return same ? before : new Name("", all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
    }
}
