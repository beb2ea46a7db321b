package app.kith.ui.ledger;

import app.kith.ledger.Moment;
import app.kith.platform.Texts;
import app.kith.ui.kit.CardPart;
import app.kith.ui.kit.Dates;
import app.kith.ui.kit.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything between the user and the person on the open card in the order of time, below the card. It stands in the place of
/// the earlier notes once there is something else; those are written in as ever where only notes are asked for.
final class TimelineView implements CardPart {
    private final Texts texts = Texts.of(TimelineView.class);
    private final TimelineModel model;
    private final CardPart earlier;
    private final MomentWords words;
    private final ObservableBooleanValue narrow;
    private final FlowPane head = new FlowPane();
    private final VBox rows = Forms.box();
    private final Button further;
    private final HBox foot;
    private final VBox between;
    private final VBox section = new VBox();
    private @Nullable List<Moment> listed;

    /// @param earlier the notes the paper has no room for
    /// @param narrow whether there is little room beside each other
    TimelineView(TimelineModel model, Dates dates, CardPart earlier, ObservableBooleanValue narrow) {
        this.model = model;
        this.earlier = earlier;
        this.narrow = narrow;
        words = new MomentWords(texts, dates);
        further = Forms.styled(Forms.button("", model::further), "plain");
        foot = new HBox(further, Forms.styled(Forms.button(texts.get("between.ledger"), model::openLedger), "plain"));
        foot.getStyleClass().add("buttons");
        head.getStyleClass().add("timeline-head");
        rows.getStyleClass().add("timeline");
        between = Forms.styled(new VBox(head, rows, foot), "card-section");
        head.prefWrapLengthProperty().bind(between.widthProperty());
        choices();
        section.getChildren().setAll(between, earlier.node());
        narrow.addListener((wide, before, now) -> {
            listed = null;
            show(model.shown().get());
        });
        model.shown().addListener((shown, before, now) -> show(now));
        show(model.shown().get());
    }

    @Override
    public Node node() {
        return section;
    }

    @Override
    public void show(@Nullable UUID contact, String search) {
        model.show(contact);
        earlier.show(contact, search);
    }

    @Override
    public void write() {
        earlier.write();
    }

    @Override
    public void save() {
        earlier.save();
    }

    private void choices() {
        head.getChildren().setAll(Forms.section(texts.get("between")), choice(null));
        Stream.of(Moment.Sort.values())
                .filter(sort -> sort != Moment.Sort.MET)
                .forEach(sort -> head.getChildren().add(choice(sort)));
    }

    private Button choice(Moment.@Nullable Sort sort) {
        String name = texts.get("between." + (sort == null ? "EVERYTHING" : sort.name()));
        var button = Forms.styled(Forms.button(name, () -> model.only(sort)), "chip", "plain");
        model.shown().addListener((shown, before, now) -> {
            boolean there = now != null && (sort == null ? now.sorts().size() > 1 : now.sorts().contains(sort));
            there(button, there);
            boolean chosen = now != null && now.sort() == sort;
            button.getStyleClass().setAll("button", "chip", chosen ? "accent" : "plain");
            button.setAccessibleText(chosen ? texts.get("between.chosen", name) : name);
        });
        return button;
    }

    private void show(TimelineModel.@Nullable Shown now) {
        boolean any = now != null && now.any();
        boolean notes = now != null && now.sort() == Moment.Sort.NOTE;
        there(between, any);
        if (section.getChildren().contains(earlier.node()) != (!any || notes)) {
            section.getChildren().setAll(!any || notes ? List.of(between, earlier.node()) : List.of(between));
        }
        if (now == null || !any) {
            listed = null;
            rows.getChildren().clear();
            return;
        }
        List<Moment> all = now.ofSort();
        there(rows, !notes || !earlier.node().isVisible());
        there(further, all.size() > now.limit() && rows.isVisible());
        further.setText(texts.get("between.further", all.size() - now.limit()));
        list(all.subList(0, Math.min(all.size(), now.limit())));
    }

    /// Rows that stay are not made again.
    private void list(List<Moment> moments) {
        List<Moment> before = listed == null ? List.of() : listed;
        var nodes = new ArrayList<Node>();
        for (int at = 0; at < moments.size(); at++) {
            boolean known = listed != null && at < before.size() && before.get(at).equals(moments.get(at));
            nodes.add(known
                    ? rows.getChildren().get(at)
                    : new TimelineRow(moments.get(at), words, narrow.get()));
        }
        listed = List.copyOf(moments);
        rows.getChildren().setAll(nodes);
    }

    private static void there(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
