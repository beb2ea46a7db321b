package app.kith.ui.ledger;

import app.kith.ledger.Balance;
import app.kith.ledger.Beginnings;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Mark;
import app.kith.ledger.Standing;
import app.kith.platform.Texts;
import app.kith.ui.kit.CardPart;
import app.kith.ui.kit.Command;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import app.kith.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The standing below the faces of the open card: what was given and received, who began, the last signs of life, and what can
/// be done next.
final class StandingView implements CardPart {
    private static final double SMALLEST = 300;

    private final Texts texts = Texts.of(StandingView.class);
    private final StandingModel model;
    private final StandingWords words;
    private final Dates dates;
    private final List<Command> commands;
    private final VBox tally = new VBox();
    private final VBox contact = new VBox();
    private final VBox more = new VBox();
    private final MenuButton marks = new MenuButton();
    private final VBox section;

    /// @param commands what can be done about the person
    StandingView(StandingModel model, Dates dates, List<Command> commands) {
        this.model = model;
        this.dates = dates;
        this.commands = List.copyOf(commands);
        words = new StandingWords(texts, dates);
        tally.getStyleClass().add("tally");
        contact.getStyleClass().add("standing-contact");
        contact.setMinWidth(0);
        HBox.setHgrow(contact, Priority.ALWAYS);
        more.getStyleClass().add("standing-more");
        marks.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        marks.setAccessibleText(texts.get("mark"));
        marks.setTooltip(new Tooltip(texts.get("mark")));
        marks.getStyleClass().add("marks");
        var buttons = new HBox();
        commands.forEach(command -> buttons.getChildren().add(plain(command)));
        buttons.getChildren().add(marks);
        buttons.getStyleClass().add("buttons");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        var top = new FlowPane(new HBox(tally, contact), buttons);
        top.getStyleClass().add("standing-top");
        var left = (HBox) top.getChildren().getFirst();
        left.getStyleClass().add("standing-left");
        top.widthProperty().addListener((width, before, now) -> spread(top, left, buttons));
        buttons.widthProperty().addListener((width, before, now) -> spread(top, left, buttons));
        section = Forms.box(top, more);
        section.getStyleClass().add("standing");
        model.shown().addListener((shown, before, now) -> show(now));
        show(model.shown().get());
    }

    @Override
    public Node node() {
        return section;
    }

    @Override
    public void show(@Nullable UUID person, String search) {
        model.show(person);
    }

    @Override
    public void write() {
        commands.getFirst().run();
    }

    @Override
    public void save() {
        // Nothing is typed here.
    }

    /// The words take what the buttons leave beside them, or a line of their own where that is too little.
    private static void spread(FlowPane top, HBox left, HBox buttons) {
        double beside = top.getWidth() - buttons.getWidth() - top.getHgap() - 1;
        left.setPrefWidth(beside < SMALLEST ? top.getWidth() : beside);
    }

    private static Node plain(Command command) {
        var button = Forms.button(command.name(), command::run);
        command.shortcuts().stream().findFirst().ifPresent(key -> button.setAccessibleHelp(key.shown()));
        return button;
    }

    private void show(StandingModel.@Nullable Shown shown) {
        section.setVisible(shown != null);
        section.setManaged(shown != null);
        if (shown == null) {
            return;
        }
        Standing standing = shown.standing();
        boolean counted = shown.tallies() && !standing.friend();
        tally.getChildren().setAll(Forms.section(texts.get("standing")));
        if (standing.friend()) {
            tally.getChildren().add(line(texts.get("mark." + Mark.HELLO_WELCOME.name()), "muted"));
        } else if (counted) {
            tally(standing);
        }
        contact.getChildren().clear();
        if (counted) {
            words.began(standing).ifPresent(began -> contact.getChildren().add(line(began, "quiet-line")));
        }
        words.lastWords(standing).forEach(last -> contact.getChildren().add(line(last, "quiet-line")));
        more.getChildren().setAll(counted ? more(shown) : List.of());
        more.setVisible(!more.getChildren().isEmpty());
        more.setManaged(more.isVisible());
        marks.getItems().setAll(List.of(Mark.values()).stream().map(mark -> item(mark, standing)).toList());
    }

    private void tally(Standing standing) {
        Balance balance = standing.balance();
        if (balance == null || balance.verdict() == Balance.Verdict.NOTHING_YET) {
            tally.getChildren().add(line(texts.get("balance.NOTHING_YET"), "muted"));
            if (standing.gave() + standing.received() == 0) {
                return;
            }
        } else {
            tally.getChildren().add(new BalanceBar(balance));
        }
        var gave = Forms.styled(new Label(texts.get("standing.gave", standing.gave())), "gave");
        var received = Forms.styled(new Label(texts.get("standing.received", standing.received())), "got");
        var counts = new HBox(gave, Forms.quiet("·"), received);
        counts.getStyleClass().add("counts");
        tally.getChildren().add(counts);
        if (balance != null && balance.verdict() != Balance.Verdict.NOTHING_YET) {
            tally.getChildren().add(line(texts.get("balance." + balance.verdict().name()), "quiet"));
        }
    }

    private List<Node> more(StandingModel.Shown shown) {
        var nodes = new ArrayList<Node>();
        Standing standing = shown.standing();
        for (String said : words.oneSided(standing)) {
            nodes.add(line(said, "one-sided"));
        }
        if (standing.side() == Beginnings.Side.I_ALWAYS) {
            var choices = new HBox(
                    Forms.button(texts.get("standing.enjoys"), () -> model.mark(Mark.ENJOYS_HEARING, true)),
                    Forms.button(texts.get("standing.rest"), () -> model.mark(Mark.AT_REST, true)));
            choices.getStyleClass().add("buttons");
            nodes.add(choices);
        }
        shown.largest().forEach(entry -> nodes.add(entry(entry)));
        return nodes;
    }

    private Node entry(Exchange entry) {
        boolean given = entry.direction() == Direction.GIVEN;
        var chip = Forms.chip((given ? "↑ " : "↓ ") + texts.get("kind." + entry.kind().name()),
                given ? "given" : "received");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setAccessibleText(
                texts.get(given ? "entry.given" : "entry.received", texts.get("kind." + entry.kind().name())));
        var what = new Label(entry.what());
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var day = Forms.quiet(dates.day(entry.on()));
        day.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(chip, what, day);
        row.getStyleClass().add("largest");
        return row;
    }

    private CheckMenuItem item(Mark mark, Standing standing) {
        var item = new CheckMenuItem(texts.get("mark." + mark.name()));
        item.setSelected(standing.marks().contains(mark));
        item.setOnAction(chosen -> model.mark(mark, item.isSelected()));
        return item;
    }

    private static Label line(String text, String style) {
        var line = Forms.styled(new Label(text), style);
        line.setWrapText(true);
        return line;
    }
}
