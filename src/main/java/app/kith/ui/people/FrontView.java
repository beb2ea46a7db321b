package app.kith.ui.people;

import app.kith.people.Anniversary;
import app.kith.people.Contact;
import app.kith.people.CustomField;
import app.kith.people.Email;
import app.kith.people.Link;
import app.kith.people.Phone;
import app.kith.platform.Texts;
import app.kith.ui.kit.EditableArea;
import app.kith.ui.kit.Files;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import app.kith.ui.kit.Marker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The front of the open card: who somebody is and how to reach them, every field edited in place.
final class FrontView extends VBox {
    private final Texts texts = Texts.of(FrontView.class);
    private final CardModel model;
    private final NameField name;
    private final WorkLine work;
    private final PhotoSpot photo;
    private final FieldRows<Email> emails;
    private final FieldRows<Phone> phones;
    private final FieldRows<Link> links;
    private final AddressRows addresses;
    private final OneField birthday;
    private final FieldRows<Anniversary> anniversaries;
    private final FieldRows<CustomField> custom;
    private final FieldRows<String> languages;
    private final ShyBox birthdayRow;
    private final MetLine met;
    private final ShyBox inCommon;
    private final EditableArea common;
    private final FieldModel commonField;
    private final TagRow tags;
    private final MenuButton add;
    private final FieldMarks marks;

    FrontView(CardModel model, Files files, Marker marker) {
        this.model = model;
        name = new NameField(model);
        work = new WorkLine(model);
        photo = new PhotoSpot(model, files);
        emails = new FieldRows<>(model, new FieldKinds.Emails(),
                row -> row.offer(Feather.SEND, texts.get("card.email.write"), model::write));
        phones = new FieldRows<>(model, new FieldKinds.PhoneNumbers(), row -> {});
        links = new FieldRows<>(model, new FieldKinds.Links(),
                row -> row.offer(Feather.EXTERNAL_LINK, texts.get("card.link.open"), model::browse));
        addresses = new AddressRows(model);
        birthday = new OneField(model, texts.get("card.birthday"), contact -> {
            var day = contact.about().birthday();
            return day == null ? "" : model.shown(day);
        }, this::born);
        birthdayRow = single(Feather.GIFT, birthday);
        anniversaries = new FieldRows<>(model, new FieldKinds.Anniversaries(model), row -> {});
        custom = new FieldRows<>(model, new FieldKinds.Customs(), row -> {});
        languages = new FieldRows<>(model, new FieldKinds.Languages(), FieldRow::unlabelled);
        met = new MetLine(model);
        commonField = model.field();
        common = new EditableArea(texts.get("card.common"),
                typed -> commonField.save(contact -> contact.withAbout(contact.about().withCommon(typed))),
                commonField::left);
        inCommon = new ShyBox(common, Forms.styled(new Label(texts.get("card.common.head")), "field-name"), common,
                FieldRow.failure(commonField));
        commonField.failed().addListener((failed, before, now) -> {
            if (!now.isEmpty()) {
                common.autosave().failed();
            }
        });
        tags = new TagRow(model);
        add = makeAddMenu();
        build();
        marks = new FieldMarks(this, model.background(), marker);
        model.front().addListener((front, before, now) -> show(before, now));
        show(null, model.front().get());
    }

    /// The name, all of it selected, to be typed over.
    void rename() {
        name.enter();
    }

    /// The menu of what can be added.
    MenuButton addMenu() {
        return add;
    }

    /// Marks the words searched for.
    void mark(String words) {
        marks.search(words);
    }

    /// Hands everything typed to the book now.
    void save() {
        name.save();
        work.save();
        emails.save();
        phones.save();
        links.save();
        addresses.save();
        birthday.save();
        anniversaries.save();
        custom.save();
        languages.save();
        met.save();
        common.autosave().flush();
        tags.save();
    }

    private void build() {
        getStyleClass().addAll("card-face", "front");
        setAccessibleText(texts.get("card.front"));
        var words = new VBox(name, work);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(words, photo);
        head.getStyleClass().add("front-head");
        var rows = new VBox(emails, phones, links, addresses, birthdayRow, anniversaries, languages,
                custom);
        rows.getStyleClass().add("front-rows");
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var foot = new HBox(tags, add);
        foot.getStyleClass().add("front-foot");
        getChildren().setAll(head, rows, space, met, inCommon, foot);
    }

    private static ShyBox single(Feather sign, OneField field) {
        var line = new HBox(Icons.of(sign), field.line());
        HBox.setHgrow(field.line(), Priority.ALWAYS);
        line.getStyleClass().add("field-line");
        return Forms.styled(new ShyBox(field.line(), line, field.failure()), "field-row");
    }

    private MenuButton makeAddMenu() {
        var menu = new MenuButton(texts.get("card.add"));
        menu.getStyleClass().addAll("plain", "add-field");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getItems()
                .setAll(item("card.email", emails::add), item("card.phone", phones::add),
                        item("card.link", links::add), item("card.address", addresses::add),
                        item("card.birthday", birthdayRow::add), item("card.met", met::add),
                        item("card.common", inCommon::add), item("card.tag", tags::add),
                        item("card.photo", photo::choose));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private @Nullable Contact born(Contact contact, String typed) {
        var before = contact.about().birthday();
        if (typed.isBlank()) {
            return contact.withAbout(contact.about().withBirthday(null));
        }
        if (before != null && typed.equals(model.shown(before))) {
            return contact;
        }
        return model.date(typed).map(day -> contact.withAbout(contact.about().withBirthday(day))).orElse(null);
    }

    private void show(CardModel.@Nullable Front before, CardModel.@Nullable Front now) {
        if (now == null) {
            return;
        }
        var contact = now.contact();
        name.show(contact);
        work.show(contact);
        photo.show(now);
        emails.show(now);
        phones.show(now);
        links.show(now);
        addresses.show(contact);
        birthday.show(contact);
        anniversaries.show(now);
        custom.show(now);
        languages.show(now);
        met.show(contact);
        if (before != null && before.contact().id().equals(contact.id())) {
            common.autosave().show(contact.about().common());
        } else {
            common.autosave().begin(contact.about().common());
        }
        tags.show(contact);
        marks.mark();
    }
}
