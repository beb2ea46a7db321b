package app.kith.ui.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The main story, lived at the keyboard alone: an empty home, people brought in, one of them found by a word on the back
/// of the card, a note, second thoughts, everything taken out; then a second start that finds it all again.
///
/// @param people a vCard file to bring in, with three people who have something to do with golf
/// @param out the table they are taken out to
/// @param reached is told each moment when it is on screen
public record Story(Path people, Path out, Consumer<String> reached) {
    private static final String NOTE = "Found a buggy-friendly course at Villars.\nneeds: a partner for the spring cup";

    private static final String ARTICLE = "https://brandweekly.example/golf-clubs";

    /// What is played between a start of the program and its end.
    @FunctionalInterface
    public interface Act {
        /// Plays it.
        void play(Hands hands, Camera camera, ChosenFiles files);
    }

    /// The first start, with an empty home.
    public void first(Hands hands, Camera camera, ChosenFiles files) {
        hands.await(".welcome");
        show("welcome", camera);
        bringIn(hands, camera, files);
        find(hands, camera);
        jot(hands, camera);
        log(hands, camera);
        share(hands, camera);
        lookRound(hands, camera);
        takeOut(hands, camera, files);
    }

    /// The next start: everything is there, at the same place.
    public void again(Hands hands, Camera camera, ChosenFiles files) {
        hands.awaitText("Jill Moreau");
        hands.awaitText("buggy-friendly course at Villars");
        show("again", camera);
    }

    private void bringIn(Hands hands, Camera camera, ChosenFiles files) {
        files.choose(people);
        hands.press("Shortcut+O");
        hands.awaitText("Import 12 people");
        show("import", camera);
        hands.press("Shortcut+ENTER");
        hands.awaitText("What was imported");
        show("report", camera);
        hands.press("ENTER");
        hands.awaitText("12 people");
        hands.awaitText("Ana Souza");
        show("people", camera);
    }

    private void find(Hands hands, Camera camera) {
        hands.type("/");
        hands.awaitCaret(".search-field");
        hands.type("golf");
        hands.awaitText("3 people");
        // The three match alike; one word more and only Jill is left.
        hands.type(" sundays");
        hands.awaitText("1 person");
        hands.press("ENTER");
        hands.awaitText("jill@northlight.example");
        show("found", camera);
    }

    private void jot(Hands hands, Camera camera) {
        hands.press("Shortcut+J");
        hands.awaitCaret(".note-area");
        hands.type(NOTE);
        hands.awaitText("partner for the spring cup");
        show("jotted", camera);
        hands.press("Shortcut+ENTER");
        hands.press("Shortcut+Z");
        hands.awaitNoText("Villars");
        hands.press("Shortcut+Shift+Z");
        hands.awaitText("Villars");
        show("card", camera);
    }

    private void log(Hands hands, Camera camera) {
        hands.press("Shortcut+G");
        hands.awaitCaret(".ledger-line");
        hands.type("gave jill: pilot numbers from Madrid");
        hands.awaitText("given to");
        show("line", camera);
        hands.press("ENTER");
        hands.await("the line's end", () -> hands.seen(".ledger-line").isEmpty());
        hands.press("Shortcut+DIGIT4");
        hands.awaitText("What passed between you and others");
        hands.awaitText("numbers from Madrid");
        show("ledger", camera);
        hands.press("Alt+LEFT");
        hands.awaitText("jill@northlight.example");
        show("standing", camera);
    }

    private void share(Hands hands, Camera camera) {
        hands.press("Shortcut+DIGIT3");
        hands.awaitCaret(".composer");
        hands.type(ARTICLE + "\n");
        hands.awaitText("could not be read");
        // Nothing is fetched on a tour, so the title is typed by hand.
        hands.press("TAB");
        hands.awaitCaret(".share-article");
        hands.type("The golf clubs that stopped asking for a husband\n");
        hands.await(".candidate");
        show("share", camera);
        hands.press("Alt+LEFT");
        hands.awaitText("jill@northlight.example");
    }

    private void lookRound(Hands hands, Camera camera) {
        hands.press("Shortcut+K");
        hands.awaitCaret(".palette");
        hands.await(".palette-cell");
        show("palette", camera);
        hands.press("ESCAPE");
        hands.press("Shortcut+N");
        hands.awaitCaret(".quick");
        hands.type("Nora Lind, Editor @Ghent Press nora@ghentpress.example #press");
        hands.awaitText("Ghent Press");
        show("new-card", camera);
        hands.press("ESCAPE");
        hands.press("F1");
        hands.await(".shortcuts");
        show("shortcuts", camera);
        hands.press("ESCAPE");
        hands.press("Shortcut+COMMA");
        hands.awaitText("Your book");
        show("settings", camera);
        hands.press("Alt+LEFT");
        hands.awaitText("Jill Moreau");
    }

    private void takeOut(Hands hands, Camera camera, ChosenFiles files) {
        files.choose(out);
        hands.press("Shortcut+Shift+E");
        hands.await(".export");
        show("export", camera);
        hands.press("ENTER");
        hands.await("the exported table", () -> Files.exists(out));
        hands.awaitText("written to");
        reached.accept("exported");
    }

    private void show(String moment, Camera camera) {
        reached.accept(moment);
        camera.take(moment);
    }
}
