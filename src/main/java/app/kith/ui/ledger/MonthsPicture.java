package app.kith.ui.ledger;

import app.kith.ledger.MonthTotal;
import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What was given and received month by month: given above the line, received below it. One stop of the Tab key; the arrows go
/// from month to month, and `Enter` shows what a month was drawn from.
final class MonthsPicture extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double HEIGHT = 100;
    private static final double LEAST = 4;
    private static final double WIDEST = 20;

    private final Texts texts = Texts.of(MonthsPicture.class);
    private final EntriesModel model;
    private List<Month> months = List.of();

    MonthsPicture(EntriesModel model) {
        this.model = model;
        getStyleClass().addAll("months", "box");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(EntriesShown shown) {
        if (months.size() != shown.months().size()) {
            months = IntStream.range(0, shown.months().size()).mapToObj(at -> new Month()).toList();
            months.getLast().button.setFocusTraversable(true);
            getChildren().setAll(months.stream().map(month -> month.button).toList());
        }
        long above = shown.months().stream().mapToLong(MonthTotal::given).max().orElse(0);
        long below = shown.months().stream().mapToLong(MonthTotal::received).max().orElse(0);
        double unit = (HEIGHT - 2 * LEAST) / Math.max(1, above + below);
        for (int at = 0; at < months.size(); at++) {
            MonthTotal total = shown.months().get(at);
            months.get(at).show(total, unit, LEAST + above * unit, shown.filter());
        }
        setAccessibleText(texts.get("months"));
    }

    private void key(KeyEvent event) {
        int at = IntStream.range(0, months.size()).filter(i -> months.get(i).button.isFocused()).findFirst().orElse(-1);
        int by = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (at >= 0 && by != 0) {
            event.consume();
            Button next = months.get(Math.clamp(at + by, 0, months.size() - 1)).button;
            months.forEach(month -> month.button.setFocusTraversable(month.button.equals(next)));
            next.requestFocus();
        }
    }

    private final class Month {
        final Button button = new Button();
        private final Region given = Forms.styled(new Region(), "bar", "given");
        private final Region received = Forms.styled(new Region(), "bar", "received");
        private final StackPane above = new StackPane(given);
        private final StackPane below = Forms.styled(new StackPane(received), "below");
        private final Label letter = Forms.styled(new Label(), "quiet", "month");
        private final Tooltip tip = new Tooltip();

        Month() {
            above.setAlignment(Pos.BOTTOM_CENTER);
            below.setAlignment(Pos.TOP_CENTER);
            var column = Forms.styled(new VBox(above, below, letter), "month-column");
            column.setFillWidth(true);
            column.prefWidthProperty().bind(button.widthProperty());
            button.getStyleClass().addAll("plain", "month-button");
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setGraphic(column);
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setFocusTraversable(false);
            button.setTooltip(tip);
            given.setMaxWidth(WIDEST);
            received.setMaxWidth(WIDEST);
            HBox.setHgrow(button, Priority.ALWAYS);
        }

        void show(MonthTotal total, double unit, double axis, EntriesFilter filter) {
            YearMonth month = total.month();
            height(given, total.given() * unit);
            height(received, total.received() * unit);
            fix(above, axis);
            fix(below, HEIGHT - axis);
            letter.setText(month.getMonth()
                    .getDisplayName(TextStyle.NARROW_STANDALONE,
                            Locale.getDefault(Locale.Category.FORMAT)));
            String said = texts.get("months.month", DateTimeFormatter.ofPattern("LLLL uuuu").format(month),
                    total.given(),
                    total.received());
            button.setAccessibleText(said);
            tip.setText(said);
            button.setOnAction(pressed -> model.show(model.filter().get().toMonth(month)));
            button.pseudoClassStateChanged(CHOSEN, month.equals(filter.period().month()));
        }

        private static void height(Region bar, double height) {
            fix(bar, height == 0 ? 0 : Math.max(LEAST, height));
            bar.setVisible(height > 0);
        }

        private static void fix(Region region, double height) {
            region.setMinHeight(height);
            region.setPrefHeight(height);
            region.setMaxHeight(height);
        }
    }
}
