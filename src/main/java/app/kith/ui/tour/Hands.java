package app.kith.ui.tour;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// Presses keys in a window as a person would, and waits for what a person would see. Events go to whatever has the focus,
/// through the scene's filters, as those of a keyboard do.
///
/// Used from a thread of its own, never the window's.
///
/// @param stage the window
public record Hands(Stage stage) {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(10);

    /// Presses a key with its modifiers, written as in "Shortcut+Shift+Z" (names of [KeyCode]).
    public void press(String keys) {
        List<String> parts = Arrays.asList(keys.toUpperCase(Locale.ROOT).split("\\+", -1));
        KeyCode code = KeyCode.valueOf(parts.getLast());
        boolean shortcut = parts.contains("SHORTCUT");
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        boolean shift = parts.contains("SHIFT");
        boolean control = shortcut && !mac;
        boolean meta = shortcut && mac;
        boolean alt = parts.contains("ALT");
        String typed = switch (code) {
            case ENTER -> "\r";
            case ESCAPE -> "\u001b";
            case TAB -> "\t";
            case SPACE -> " ";
            default -> "";
        };
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, shift, control, alt, meta);
        if (!typed.isEmpty() && !control && !meta) {
            fire(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, shift, control, alt, meta);
        }
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, shift, control, alt, meta);
    }

    /// Types a text, character by character; a line break is the Enter key.
    public void type(String text) {
        text.codePoints().forEach(character -> {
            if (character == '\n') {
                press("Enter");
            } else {
                fire(KeyEvent.KEY_TYPED, Character.toString(character), KeyCode.UNDEFINED, false, false, false, false);
            }
        });
    }

    /// Waits until something is so in the window.
    ///
    /// @throws TourStopped when it is not after 20 seconds
    public void await(String what, Supplier<Boolean> so) {
        await(what, so, LONGEST);
    }

    /// Waits until some text that is seen contains these words, five minutes if need be.
    public void awaitPatiently(String words) {
        await("\"" + words + "\"", () -> texts().contains(words), TimeUnit.MINUTES.toNanos(5));
    }

    private void await(String what, Supplier<Boolean> so, long longest) {
        long end = System.nanoTime() + longest;
        while (!inWindow(so)) {
            if (System.nanoTime() > end) {
                throw new TourStopped(what + " did not come to pass; the keyboard is in "
                        + inWindow(() -> String.valueOf(scene().getFocusOwner())) + ", on screen:\n"
                        + inWindow(this::texts));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    /// Waits until a node that a selector finds is seen and fulfils a condition.
    public void await(String selector, Predicate<Node> so) {
        await(selector, () -> seen(selector).filter(so).isPresent());
    }

    /// Waits until a node that a selector finds is seen.
    public void await(String selector) {
        await(selector, node -> true);
    }

    /// Waits until the caret is within a node that a selector finds, in a control that is dressed: before its first
    /// layout a control has no behaviour and hears nothing.
    public void awaitCaret(String selector) {
        await(
                "the caret in " + selector,
                () -> scene().getFocusOwner() instanceof Control control
                        && control.getSkin() != null
                        && scene().getRoot().lookupAll(selector).stream().anyMatch(Node::isFocusWithin));
    }

    /// Waits until some text that is seen contains these words.
    public void awaitText(String words) {
        await("\"" + words + "\"", () -> texts().contains(words));
    }

    /// Waits until no text that is seen contains these words.
    public void awaitNoText(String words) {
        await("no \"" + words + "\"", () -> !texts().contains(words));
    }

    /// All text that is seen, a line each; called on the window's thread.
    public String texts() {
        StringBuilder all = new StringBuilder();
        collect(scene().getRoot(), all);
        return all.toString();
    }

    /// Does something on the window's thread and hands back what comes of it.
    public <R> R inWindow(Supplier<R> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    /// The first node that a selector finds and that is seen; called on the window's thread.
    public Optional<Node> seen(String selector) {
        return scene().getRoot()
                .lookupAll(selector)
                .stream()
                .filter(Hands::isSeen)
                .findFirst();
    }

    private void fire(
            EventType<KeyEvent> type,
            String character,
            KeyCode code,
            boolean shift,
            boolean control,
            boolean alt,
            boolean meta) {
        inWindow(() -> {
            Node target = Optional.ofNullable(scene().getFocusOwner()).orElse(scene().getRoot());
            Event.fireEvent(target, new KeyEvent(type, character, code.getName(), code, shift, control, alt, meta));
            return true;
        });
    }

    private Scene scene() {
        return Objects.requireNonNull(stage.getScene());
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static void collect(Node node, StringBuilder all) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text) {
            all.append(text.getText()).append('\n');
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }
}
