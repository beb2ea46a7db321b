package app.kith.bench;

import app.kith.Parts;
import app.kith.book.StepName;
import app.kith.ledger.Ask;
import app.kith.ledger.Began;
import app.kith.ledger.Conversation;
import app.kith.ledger.ConversationKind;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Kind;
import app.kith.ledger.Timeline;
import app.kith.people.Contact;
import app.kith.people.Name;
import app.kith.platform.Desktop;
import app.kith.platform.Directories;
import app.kith.platform.Setting;
import app.kith.platform.Settings;
import app.kith.sharing.page.PageFetch;
import app.kith.ui.kit.Place;
import app.kith.ui.shell.MainWindow;
import app.kith.ui.shell.Pages;
import app.kith.ui.shell.Services;
import app.kith.ui.tour.ChosenFiles;
import app.kith.ui.tour.Hands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// How long it takes from the key that goes to the next card until the first rows of its timeline of 2,000 entries are on
/// screen, and how long reading them takes alone.
///
/// Run with the JavaFX modules on the module path and `-Dglass.platform=Headless -Dprism.order=sw`.
public final class TimelineBench extends Application {
    private static final int PEOPLE = 40;
    private static final int ENTRIES = 2_000;
    private static final int ROUNDS = 4;
    private static final LocalDate NEWEST = LocalDate.of(2026, 11, 1);

    /// Measures, and prints a table in Markdown.
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage unused) {
        Platform.setImplicitExit(false);
        Thread.ofPlatform().name("bench").start(() -> {
            try {
                measure();
                System.exit(0);
            } catch (Exception | Error failed) {
                failed.printStackTrace();
                System.exit(1);
            }
        });
    }

    private static void measure() throws Exception {
        Path home = Files.createTempDirectory("kith-timeline-bench");
        Directories directories = Directories.within(home);
        directories.create();
        try (Settings settings = Settings.open(directories.settings());
                Parts parts = Parts.open(directories.book(), Clock.system(ZoneId.systemDefault()), Locale.UK,
                        PageFetch.never())) {
            List<UUID> people = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                people.add(fill(parts, number));
            }
            while (!parts.search().state().ready()) {
                LockSupport.parkNanos(2_000_000);
            }
            settings.set(Setting.LAST_PLACE, Place.card(people.getFirst()).written());
            System.out.println("| of a card with 2,000 entries | p50 | p99 | longest, ms |");
            System.out.println("| --- | --- | --- | --- |");
            reading(parts, people);
            opening(new Services(parts, settings, Desktop.of("Linux"), backup -> {}));
        }
    }

    private static void reading(Parts parts, List<UUID> people) {
        Timeline timeline = new Timeline(parts.people(), parts.notes(), parts.exchanges(), parts.conversations(),
                parts.asks());
        List<Double> times = new ArrayList<>();
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            for (UUID contact : people) {
                long begun = System.nanoTime();
                timeline.of(contact);
                if (round >= 0) {
                    times.add((System.nanoTime() - begun) / 1e6);
                }
            }
        }
        print("reading all of them", times);
    }

    private static void opening(Services services) {
        CompletableFuture<Stage> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            new MainWindow(stage, services, new ChosenFiles(), desk -> Pages.of(desk, services)).show(false);
            shown.complete(stage);
        });
        Hands hands = new Hands(shown.join());
        hands.awaitText("newest of 10");
        List<Double> times = new ArrayList<>();
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            for (int step = 1; step < PEOPLE; step++) {
                boolean down = round % 2 == 0;
                String wanted = "newest of " + (10 + (down ? step : PEOPLE - 1 - step)) + ".";
                long begun = System.nanoTime();
                hands.press(down ? "DOWN" : "UP");
                hands.awaitText(wanted);
                if (round >= 0) {
                    times.add((System.nanoTime() - begun) / 1e6);
                }
            }
        }
        print("from the key to its first rows in the window", times);
    }

    /// 900 exchanges, 700 conversations and 400 asks; the newest exchange bears the person's number, and weighs too
    /// little to stand among the largest.
    private static UUID fill(Parts parts, int number) {
        Instant now = Instant.EPOCH;
        var book = parts.book();
        Contact contact = Contact.named(book.newId(), Name.of("Ana", "Person" + (10 + number)), now);
        UUID id = contact.id();
        parts.people().add(contact);
        book.write(StepName.of("step.exchange", "Ana"), writer -> {
            for (int at = 0; at < ENTRIES; at++) {
                LocalDate on = NEWEST.minusDays(at);
                if (at % 20 < 9) {
                    parts.exchanges()
                            .insert(writer, Exchange.of(book.newId(), id,
                                    at % 2 == 0 ? Direction.GIVEN : Direction.RECEIVED,
                                    at == 0 ? Kind.KNOWLEDGE : Kind.ITEM, on,
                                    at == 0 ? "newest of " + (10 + number) + "." : "which freight audits pay, " + at,
                                    now));
                } else if (at % 20 < 16) {
                    parts.conversations()
                            .insert(writer, Conversation.of(book.newId(), List.of(id), ConversationKind.CALL, on,
                                    "about the market hall, " + at, Began.ME, now));
                } else {
                    parts.asks().insert(writer, Ask.open(book.newId(), id, true, "an hour", "", "an hour", on, now));
                }
            }
            return id;
        });
        return id;
    }

    private static void print(String what, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", what, sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)], sorted[sorted.length - 1]);
    }
}
