package app.kith.ui.ledger;

import app.kith.ledger.ExchangeFilter.Which;
import app.kith.ledger.Kind;
import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.ui.kit.Overlays;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The menus that choose which entries of the ledger are shown.
final class FilterBar extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts = Texts.of(FilterBar.class);
    private final EntriesModel model;
    private final Overlays overlays;
    private final ChoiceButton<EntriesFilter.Sort> sort;
    private final ChoiceButton<Optional<Kind>> kind;
    private final MenuButton with = new MenuButton();
    private final ChoiceButton<Period> period;
    private final ChoiceButton<Which> which;
    private final ToggleButton unthanked = new ToggleButton();

    FilterBar(EntriesModel model, Overlays overlays) {
        this.model = model;
        this.overlays = overlays;
        getStyleClass().add("filters");
        sort = new ChoiceButton<>(texts.get("filter.sort"), List.of(EntriesFilter.Sort.values()),
                each -> texts.get("filter.sort." + each.name()), each -> model.show(now().of(each)));
        kind = new ChoiceButton<>(texts.get("filter.kind"), kinds(), this::word,
                each -> model.show(now().of(each.orElse(null))));
        period = new ChoiceButton<>(texts.get("filter.period"),
                Stream.of(Period.Span.TWELVE_MONTHS, Period.Span.THIS_YEAR, Period.Span.ALL).map(Period::of).toList(),
                this::word, each -> model.show(now().in(each)));
        which = new ChoiceButton<>(texts.get("filter.which"),
                Stream.of(Which.values()).filter(Predicate.isEqual(Which.COUNTED).negate()).toList(),
                each -> texts.get("filter.which." + each.name()), each -> model.show(reaching(each)));
        with.getItems()
                .setAll(item("filter.anybody", () -> model.show(now().with((PersonRow) null))),
                        item("filter.somebody", this::choosePerson));
        with.getStyleClass().add("choice");
        with.setMinWidth(Region.USE_PREF_SIZE);
        unthanked.setMinWidth(Region.USE_PREF_SIZE);
        unthanked.setOnAction(pressed -> model.show(now().toThank()));
        getChildren().setAll(sort, kind, with, period, which, unthanked);
        model.filter().addListener((filter, before, now) -> show());
        model.shown().addListener((shown, before, now) -> show());
        show();
    }

    /// Puts the keyboard onto the first menu.
    void enter() {
        sort.requestFocus();
    }

    /// Asks whose entries are to be shown.
    void choosePerson() {
        new WithPane(model, overlays, person -> model.show(now().with(person))).open();
    }

    private EntriesFilter now() {
        return model.filter().get();
    }

    /// Only exchanges wait for thanks or are drafts.
    private EntriesFilter reaching(Which chosen) {
        EntriesFilter other = now().only(chosen);
        return now().sort() == EntriesFilter.Sort.CONVERSATIONS && (chosen == Which.UNTHANKED || chosen == Which.DRAFTS)
                ? other.of(EntriesFilter.Sort.BOTH).only(chosen)
                : other;
    }

    private void show() {
        EntriesFilter now = now();
        PersonRow person = now.with();
        sort.show(now.sort());
        kind.show(Optional.ofNullable(now.kind()));
        kind.there(now.sort() != EntriesFilter.Sort.CONVERSATIONS);
        with.setText(person == null ? texts.get("filter.anybody") : person.called());
        with.setAccessibleText(texts.get("filter.with") + ": " + with.getText());
        period.show(now.period());
        which.show(now.which());
        mark(sort, now.sort() != EntriesFilter.Sort.BOTH);
        mark(kind, now.kind() != null);
        mark(with, person != null);
        mark(period, !now.period().equals(Period.TWELVE_MONTHS));
        mark(which, now.which() != Which.ALL);
        EntriesShown shown = model.shown().get();
        long waiting = shown == null ? 0 : shown.unthanked();
        unthanked.setText(texts.get("filter.unthanked", waiting));
        unthanked.setSelected(now.which() == Which.UNTHANKED);
        unthanked.setVisible(waiting > 0 || unthanked.isSelected());
        unthanked.setManaged(unthanked.isVisible());
    }

    private static void mark(Region filter, boolean chosen) {
        filter.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private String word(Optional<Kind> of) {
        return of.map(each -> texts.get("kind." + each.name())).orElseGet(() -> texts.get("filter.kind.every"));
    }

    private String word(Period of) {
        @Nullable
        YearMonth month = of.month();
        return month == null
                ? texts.get("filter.period." + of.span().name())
                : DateTimeFormatter.ofPattern("LLLL uuuu").format(month);
    }

    private static List<Optional<Kind>> kinds() {
        var kinds = new ArrayList<Optional<Kind>>();
        kinds.add(Optional.empty());
        Stream.of(Kind.values()).map(Optional::of).forEach(kinds::add);
        return kinds;
    }
}
