package app.kith.ui.people;

import app.kith.people.Contact;
import app.kith.people.KnownValues.Field;
import app.kith.people.Names;
import app.kith.people.Work;
import app.kith.platform.Texts;
import app.kith.ui.kit.EditableText;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Suggestions;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Title, organisation and, where a card has one, department: one quiet line of words below the name.
final class WorkLine extends FlowPane {
    private final Texts texts = Texts.of(WorkLine.class);
    private final OneField title;
    private final OneField organisation;
    private final OneField department;

    WorkLine(CardModel model) {
        title = new OneField(model, texts.get("card.title"), contact -> contact.work().title(),
                (contact, typed) -> work(contact, new Work(contact.work().organisation(), contact.work().department(),
                        Names.entered(typed))));
        organisation = new OneField(model, texts.get("card.organisation"), contact -> contact.work().organisation(),
                (contact, typed) -> work(contact, new Work(Names.entered(typed), contact.work().department(),
                        contact.work().title())));
        department = new OneField(model, texts.get("card.department"), contact -> contact.work().department(),
                (contact, typed) -> work(contact, new Work(contact.work().organisation(), Names.entered(typed),
                        contact.work().title())));
        suggest(model, title.line(), Field.TITLE);
        suggest(model, organisation.line(), Field.ORGANISATION);
        getStyleClass().add("work-line");
        getChildren().setAll(title.line().fitting(), dot(title, organisation), organisation.line().fitting(),
                dot(organisation, department), department.line().fitting());
        var hasDepartment = department.line().textProperty().isNotEmpty().or(department.line().focusedProperty());
        department.line().visibleProperty().bind(hasDepartment);
        department.line().managedProperty().bind(hasDepartment);
    }

    void show(Contact contact) {
        all().forEach(field -> field.show(contact));
    }

    void save() {
        all().forEach(OneField::save);
    }

    private List<OneField> all() {
        return List.of(title, organisation, department);
    }

    /// Stands between two parts when both are there.
    private static Label dot(OneField before, OneField after) {
        var dot = Forms.styled(new Label("·"), "dot");
        dot.visibleProperty()
                .bind(Bindings.and(before.line().textProperty().isNotEmpty(),
                        after.line().textProperty().isNotEmpty()));
        dot.managedProperty().bind(dot.visibleProperty());
        return dot;
    }

    static void suggest(CardModel model, EditableText line, Field field) {
        var _ = new Suggestions<String>(line, model.background(), (text, caret) -> model.known(field, text),
                chosen -> {
                    line.setText(chosen);
                    line.end();
                });
    }

    private static Contact work(Contact contact, Work work) {
        return contact.withWork(work);
    }
}
