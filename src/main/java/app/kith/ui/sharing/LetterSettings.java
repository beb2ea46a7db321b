package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.sharing.LetterTemplate;
import app.kith.sharing.mail.MailServer;
import app.kith.ui.kit.Autosave;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Forms;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The boxes about letters on the page of settings.
public final class LetterSettings {
    private static final int LONGEST_PAUSE = 366;
    private static final int MOST_A_DAY = 100;
    private static final int HIGHEST_PORT = 65_535;

    private final Texts texts = Texts.of(LetterSettings.class);
    private final LetterSettingsModel model;
    private final VBox templates = Forms.styled(new VBox(), "template-list");

    /// Makes the boxes.
    public LetterSettings(Desk desk, ShareMeans means) {
        model = new LetterSettingsModel(desk, means.templates(), means.passwords(), means.trust());
    }

    /// The boxes, each under its heading.
    public List<Node> nodes() {
        model.each(all -> templates.getChildren().setAll(all.stream().map(this::template).toList()));
        model.refresh();
        return List.of(
                Forms.section(texts.get("letters.section")), Forms.box(new SignatureForm(model.signing()), pace()),
                Forms.section(texts.get("templates.section")), templateBox(),
                Forms.section(texts.get("phrases.section")), phrases(),
                Forms.section(texts.get("server.section")), server());
    }

    private Node pace() {
        var days = spinner(1, LONGEST_PAUSE, model.pace().days(), model::days);
        var perDay = spinner(1, MOST_A_DAY, model.pace().perDay(), model::perDay);
        return new VBox(8, line(texts.get("pace.days"), days), line(texts.get("pace.perday"), perDay));
    }

    private Node templateBox() {
        var hint = Forms.quiet(model.placeholders());
        hint.setWrapText(true);
        return Forms.box(hint, templates,
                Forms.styled(new HBox(Forms.button(texts.get("template.add"), model::addTemplate)), "buttons"));
    }

    private Node template(LetterTemplate kept) {
        var name = new TextField(kept.name());
        name.setAccessibleText(texts.get("template.name"));
        var text = area(texts.get("template.text"), kept.text(), 8);
        var unknown = Forms.styled(new Label(model.unknown(kept.text())), "warning-text");
        unknown.setWrapText(true);
        text.textProperty().addListener((typed, before, now) -> unknown.setText(model.unknown(now)));
        new Autosave(name, typed -> model.editTemplate(kept.id(), typed, text.getText()), () -> {});
        new Autosave(text, typed -> model.editTemplate(kept.id(), name.getText(), typed), () -> {});
        new PlaceholderHelp(text, model);
        HBox.setHgrow(name, Priority.ALWAYS);
        return Forms.styled(new VBox(
                Forms.styled(new HBox(name, Forms.button(texts.get("template.drop"), () -> model.dropTemplate(kept))),
                        "buttons"),
                text, unknown), "template");
    }

    private Node phrases() {
        var stock = area(texts.get("phrases.stock"), model.stock(), 6);
        var asking = area(texts.get("phrases.asking"), model.asking(), 6);
        new Autosave(stock, model::stock, () -> {});
        new Autosave(asking, model::asking, () -> {});
        return Forms.box(Forms.field(texts.get("phrases.stock"), stock),
                Forms.field(texts.get("phrases.asking"), asking), Forms.quiet(texts.get("phrases.hint")));
    }

    private Node server() {
        var host = new TextField(model.host());
        var port = spinner(1, HIGHEST_PORT, model.port(), chosen -> {});
        var security = new ComboBox<MailServer.Security>();
        security.getItems().setAll(MailServer.Security.values());
        security.setValue(model.security());
        security.setConverter(new StringConverter<>() {
            @Override
            public String toString(MailServer.Security value) {
                return value == null ? "" : texts.get("server." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public MailServer.Security fromString(String text) {
                return MailServer.Security.valueOf(text);
            }
        });
        var user = new TextField(model.user());
        var password = new PasswordField();
        var answer = new Label();
        answer.setWrapText(true);
        answer.textProperty().bind(model.answer());
        var keep = Forms.button(texts.get("server.keep"), () -> {
            model.keepServer(host.getText(), port.getValue(), security.getValue(), user.getText(), password.getText());
            password.clear();
        });
        var hint = Forms.quiet(texts.get("server.hint"));
        hint.setWrapText(true);
        return Forms.box(hint, line(texts.get("server.host"), host), line(texts.get("server.port"), port),
                line(texts.get("server.security"), security), line(texts.get("server.user"), user),
                line(texts.get("server.password"), password), answer,
                Forms.styled(new HBox(keep, Forms.button(texts.get("server.try"), model::tryServer)), "buttons"));
    }

    private static Spinner<Integer> spinner(int least, int most, int now, IntConsumer chosen) {
        var spinner = new Spinner<Integer>(least, most, now);
        spinner.setEditable(true);
        spinner.valueProperty().addListener((value, before, after) -> {
            if (after != null) {
                chosen.accept(after);
            }
        });
        return spinner;
    }

    private static TextArea area(String name, String text, int rows) {
        var area = new TextArea(text);
        area.setAccessibleText(name);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }

    private static Node line(String name, Node field) {
        var label = Forms.styled(new Label(name), "name");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        if (field instanceof Spinner<?> spinner) {
            spinner.getEditor().setAccessibleText(name);
        }
        return Forms.styled(new HBox(label, field), "line", "letter-line");
    }
}
