package app.kith.ui.people;

import app.kith.people.Contact;
import app.kith.people.KnownValues.Field;
import app.kith.people.Met;
import app.kith.people.Names;
import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Suggestions;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Where, when, how and through whom somebody was met, as one line of words at the foot of the card.
final class MetLine extends VBox {
    private final Texts texts = Texts.of(MetLine.class);
    private final CardModel model;
    private final OneField where;
    private final OneField on;
    private final OneField through;
    private final OneField how;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
    private @Nullable UUID throughCard;
    private final Button toThrough;

    MetLine(CardModel model) {
        this.model = model;
        where = field("met.where", met -> met.where(), (met, typed) -> new Met(met.how(), typed, met.on(),
                met.through(), met.throughName()));
        how = field("met.how", met -> met.how(), (met, typed) -> new Met(typed, met.where(), met.on(), met.through(),
                met.throughName()));
        on = new OneField(model, texts.get("met.on.name"), contact -> {
            var day = contact.met().on();
            return day == null ? "" : model.shown(day);
        }, this::dated);
        through = field("met.through", met -> met.throughName(), (met, typed) -> typed.equals(met.throughName())
                ? met
                : new Met(met.how(), met.where(), met.on(), null, typed));
        WorkLine.suggest(model, where.line(), Field.MET_WHERE);
        var _ = new Suggestions<PersonRow>(through.line(), model.background(),
                (text, caret) -> model.peopleCalled(text), this::through);
        toThrough = Forms.styled(Forms.sign(Feather.ARROW_RIGHT, texts.get("met.open"), this::goThrough),
                "field-offer");
        build();
        focusWithinProperty().addListener((within, before, now) -> {
            if (!now) {
                open.set(false);
            }
        });
    }

    /// Shows all its parts, and puts the caret into the first.
    void add() {
        open.set(true);
        where.line().requestFocus();
    }

    void show(Contact contact) {
        throughCard = contact.met().through();
        List.of(where, on, through, how).forEach(field -> field.show(contact));
    }

    void save() {
        where.save();
        on.save();
        through.save();
        how.save();
    }

    private void build() {
        var whereShown = shown(where);
        var onShown = shown(on);
        var throughShown = shown(through);
        var line = new FlowPane(
                word("met.at", whereShown),
                visible(where.line().fitting(), whereShown),
                word("met.on", onShown.and(whereShown.not())),
                Forms.styled(word("met.comma", onShown.and(whereShown)), "met-comma"),
                visible(on.line().fitting(), onShown),
                Forms.styled(word("met.dot", throughShown.and(whereShown.or(onShown))), "met-dot"),
                word("met.by", throughShown),
                visible(through.line().fitting(), throughShown),
                visible(toThrough, through.line().textProperty().isNotEmpty()));
        line.getStyleClass().add("met-line");
        how.line().getStyleClass().add("met-how");
        getStyleClass().add("met");
        getChildren().setAll(line, where.failure(), on.failure(), through.failure(),
                visible(how.line(), shown(how)), how.failure());
        where.line().getStyleClass().add("underlined");
        through.line().getStyleClass().add("underlined");
        var any = whereShown.or(onShown).or(throughShown).or(shown(how));
        visibleProperty().bind(any);
        managedProperty().bind(any);
    }

    private BooleanBinding shown(OneField field) {
        return field.line().textProperty().isNotEmpty().or(open).or(field.line().focusedProperty());
    }

    private Label word(String key, BooleanBinding shown) {
        return visible(Forms.styled(new Label(texts.get(key)), "met-word"), shown);
    }

    private static <N extends Node> N visible(N node, BooleanBinding shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
        return node;
    }

    private OneField field(
            String key,
            Function<Met, String> read,
            BiFunction<Met, String, Met> write) {
        return new OneField(model, texts.get(key), contact -> read.apply(contact.met()),
                (contact, typed) -> contact.withMet(write.apply(contact.met(), Names.entered(typed))));
    }

    private @Nullable Contact dated(Contact contact, String typed) {
        var met = contact.met();
        if (typed.isBlank()) {
            return contact.withMet(new Met(met.how(), met.where(), null, met.through(), met.throughName()));
        }
        var before = met.on();
        if (before != null && typed.equals(model.shown(before))) {
            return contact;
        }
        return model.date(typed)
                .map(day -> contact.withMet(new Met(met.how(), met.where(), day, met.through(), met.throughName())))
                .orElse(null);
    }

    private void through(PersonRow chosen) {
        through.line().autosave().begin(chosen.called());
        through.line().end();
        model.field()
                .save(contact -> contact.withMet(new Met(contact.met().how(), contact.met().where(),
                        contact.met().on(), chosen.id(), chosen.called())));
    }

    private void goThrough() {
        var card = throughCard;
        if (card == null) {
            model.search("\"" + through.line().getText() + "\"");
        } else {
            model.go(card);
        }
    }
}
