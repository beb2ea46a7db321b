package app.kith.ui.sharing;

import app.kith.platform.Texts;
import app.kith.ui.kit.Forms;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The composer: five steps beside each other on one page; in a narrow window the first four below each other.
final class ShareView extends HBox {
    private static final double PEOPLE_WIDE = 372;
    private static final double PEOPLE_HIGH = 300;

    private final Texts texts = Texts.of(ShareView.class);
    private final ComposerModel model;
    private final ArticleBox article;
    private final WordsBox words;
    private final WhoBox who;
    private final LetterBox letters;
    private final VBox steps = Forms.styled(new VBox(), "composer-steps");
    private final ScrollPane left = new ScrollPane(steps);
    private final ScrollPane right;
    // Kept: whoever asks the navigator gets a binding of their own, which is heard only as long as it is held.
    private final ObservableBooleanValue narrow;

    ShareView(ComposerModel model, Leaving leaving) {
        this.model = model;
        getStyleClass().add("composer");
        article = new ArticleBox(model);
        words = new WordsBox(model);
        who = new WhoBox(model);
        letters = new LetterBox(model, leaving, words::save);
        left.getStyleClass().add("composer-left");
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollBarPolicy.NEVER);
        var week = Forms.quiet("");
        week.setWrapText(true);
        model.sheet().addListener((sheet, before, now) -> week(week));
        week(week);
        letters.getChildren().add(week);
        right = new ScrollPane(letters);
        right.getStyleClass().add("composer-right");
        right.setFitToWidth(true);
        right.setFitToHeight(true);
        right.setHbarPolicy(ScrollBarPolicy.NEVER);
        HBox.setHgrow(right, Priority.ALWAYS);
        narrow = model.desk().navigator().narrow();
        narrow.addListener((property, before, now) -> arrange(now));
        arrange(narrow.get());
    }

    /// Puts the caret where work begins: at the address, or at the words once there is an article.
    void enter() {
        if (article.filled()) {
            words.enter();
        } else {
            article.enter();
        }
    }

    /// Puts the caret at the address.
    void enterAddress() {
        article.enter();
    }

    /// Puts the selection on the people.
    void enterPeople() {
        who.enter();
    }

    /// Puts the caret into the letter.
    void enterLetter() {
        letters.enter();
    }

    /// Hands the letter that is shown to the mail program and goes on to the next.
    void leave() {
        letters.leave();
    }

    /// Saves what is not saved yet.
    void save() {
        words.save();
        letters.save();
    }

    private void arrange(boolean flipped) {
        if (flipped) {
            who.setPrefHeight(PEOPLE_HIGH);
            who.setMinHeight(PEOPLE_HIGH);
            steps.getChildren().setAll(article, words, who);
            getChildren().setAll(left, right);
            HBox.setHgrow(left, Priority.ALWAYS);
            left.setMinWidth(0);
            left.setPrefWidth(400);
            right.setPrefWidth(400);
        } else {
            steps.getChildren().setAll(article, words);
            who.setPrefWidth(PEOPLE_WIDE);
            who.setMinWidth(300);
            who.setPrefHeight(-1);
            left.setPrefWidth(350);
            left.setMinWidth(300);
            right.setPrefWidth(380);
            HBox.setHgrow(left, Priority.SOMETIMES);
            getChildren().setAll(left, who, right);
        }
    }

    private void week(Label label) {
        var sheet = model.sheet().get();
        label.setText(texts.get("week", sheet.week(), sheet.weekPeople()));
    }
}
