package app.kith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.platform.Setting;
import app.kith.platform.Theme;
import app.kith.testing.WindowTest;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;

class MainWindowTest extends WindowTest {
    @Test
    void theShortcutsSheetListsWhatCanBeDoneAndNarrowsDown() {
        keys("F1");
        see("Find anything");
        see("Ctrl Shift Z");
        write("redo");
        see("Redo");
        seeNoMore("Find anything");
        keys("Esc");
        seeNoMore("Ctrl Shift Z");
    }

    @Test
    void questionMarkOutsideAFieldOpensTheSheetAndInsideAFieldIsTyped() {
        write("?");
        see("Search shortcuts");
        write("?");
        until(() -> typed().equals("?"));
    }

    @Test
    void slashGoesIntoTheSearchFieldAndEscLeavesIt() {
        write("/");
        write("golf");
        until(() -> typed().equals("golf"));
        keys("Esc");
        until(() -> typed().isEmpty());
    }

    @Test
    void thePaletteDoesCommands() {
        keys("Ctrl+K");
        see("Find people, notes and commands");
        write("short");
        see("Do");
        keys("Enter");
        see("Search shortcuts");
    }

    @Test
    void thePaletteGoesOnFindingAfterACollection() {
        keys("Ctrl+K");
        see("Find people, notes and commands");
        System.gc();
        write("short");
        keys("Enter");
        see("Search shortcuts");
    }

    @Test
    void backToAPagePutsTheKeyboardIntoIt() {
        person("Jill", "Moreau");
        keys("Ctrl+Comma");
        see("Your book");
        keys("Alt+Left");
        onWindow(() -> assertThat(stage().getScene().getFocusOwner()).isInstanceOf(ListView.class));
    }

    @Test
    void thereIsNothingToTakeBackInAFreshBook() {
        keys("Ctrl+Z");
        see("There is nothing to take back.");
    }

    @Test
    void undoNamesTheStepAndOffersToDoItAgain() {
        person("Jill", "Moreau");
        keys("Ctrl+Z");
        see("Jill Moreau");
        see("Redo");
        keys("Ctrl+Shift+Z");
        see("Done again");
    }

    @Test
    void whatIsSavedMeanwhileIsFoundWithoutAnotherKey() {
        write("/");
        write("golf");
        until(() -> typed().equals("golf"));
        var jill = person("Jill", "Moreau");
        parts().notes().write(jill.id(), jill.called(), LocalDate.of(2026, 3, 12), "Plays golf most Sundays.");
        see("Plays golf most Sundays.");
    }

    @Test
    void theThemeIsChosenByTheArrowKeys() {
        keys("Ctrl+Comma");
        see("Theme");
        keys("Right", "Right");
        until(() -> services().settings().get(Setting.THEME) == Theme.DARK);
    }

    @Test
    void everyPanelFitsIntoTheSmallestWindow() {
        person("Jill", "Moreau");
        size(900, 600);
        for (var key : List.of("F1", "Ctrl+K", "Ctrl+N", "Ctrl+Shift+E")) {
            keys(key);
            until(() -> {
                var panel = lookup(".panel").queryAll().stream().findFirst();
                return panel.isPresent() && stage().getScene().getHeight()
                        - panel.get().localToScene(panel.get().getLayoutBounds()).getMaxY() >= 12;
            });
            keys("Esc");
            seeNoMoreOf(".panel");
        }
    }

    @Test
    void theSearchIndexIsBuiltAnewFromTheSettings() {
        var jill = person("Jill", "Moreau");
        parts().notes().write(jill.id(), jill.called(), LocalDate.of(2026, 3, 12), "Plays golf most Sundays.");
        keys("Ctrl+Comma");
        see("Your book");
        onWindow(() -> {
            lookup("Build the search index anew").queryButton().fire();
            return true;
        });
        see("The search index is being built anew.");
        write("/");
        write("golf");
        see("Plays golf most Sundays.");
    }

    @Test
    void aNoteWithoutAnyCardSaysHowToMakeOne() {
        keys("Ctrl+J");
        see("There is no card yet");
        System.gc();
        write("jill");
        see("Nobody is called that.");
    }

    private void seeNoMoreOf(String selector) {
        until(() -> lookup(selector).queryAll().isEmpty());
    }

    @Test
    void lightAndDarkChangeAtOnce() {
        picture("settings-light");
        theme(Theme.DARK);
        picture("settings-dark");
        size(900, 600);
        picture("settings-narrow");
    }

    @Test
    void theWindowComesBackWhereItWas() throws Exception {
        size(1000, 700);
        restart();
        until(() -> stage().getWidth() == 1000 && stage().getHeight() == 700);
    }
}
