package app.kith.bench;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.ledger.Began;
import app.kith.ledger.Conversation;
import app.kith.ledger.ConversationKind;
import app.kith.ledger.Conversations;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Exchanges;
import app.kith.ledger.Kind;
import app.kith.ledger.Measures;
import app.kith.ledger.Standings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// How long everybody's standing takes: 10,000 people with ten entries each, worked out anew each time.
public final class StandingBench {
    private static final int PEOPLE = 10_000;
    private static final int ENTRIES = 10;
    private static final int SLICE = 100;
    private static final int WARM = 20;
    private static final int MEASURED = 40;
    private static final long SEED = 11;
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(SEED);
    private final Book book;

    private StandingBench(Path folder) {
        book = Book.open(folder.resolve("kith.mv.db"), Clock.systemUTC());
    }

    /// Fills a book, measures and says what it took.
    ///
    /// @param args none
    public static void main(String[] args) throws IOException {
        var bench = new StandingBench(Files.createTempDirectory("kith-standing"));
        bench.fill();
        bench.measure();
        bench.book.close();
    }

    private void fill() {
        var exchanges = new Exchanges(book);
        var conversations = new Conversations(book);
        try (var step = book.begin(StepName.of("step.import", "bench"))) {
            for (int done = 0; done < PEOPLE; done += SLICE) {
                step.write(writer -> {
                    for (int person = 0; person < SLICE; person++) {
                        UUID contact = book.newId();
                        for (int entry = 0; entry < ENTRIES; entry++) {
                            if (entry % 3 == 0) {
                                conversations.insert(writer, talk(contact));
                            } else {
                                exchanges.insert(writer, exchange(contact));
                            }
                        }
                    }
                });
            }
            step.finish();
        }
    }

    private Exchange exchange(UUID contact) {
        return Exchange.of(book.newId(), contact, random.nextBoolean() ? Direction.GIVEN : Direction.RECEIVED,
                KINDS.get(random.nextInt(KINDS.size() - 1)), day(), "Pilot numbers from Madrid",
                Instant.now(book.clock()));
    }

    private Conversation talk(UUID contact) {
        return Conversation.of(book.newId(), List.of(contact), ConversationKind.CALL, day(), "The clubs",
                random.nextBoolean() ? Began.ME : Began.THEM, Instant.now(book.clock()));
    }

    private LocalDate day() {
        return LocalDate.now(book.clock()).minusDays(random.nextInt(1200));
    }

    private void measure() {
        var times = new long[MEASURED];
        for (int turn = -WARM; turn < MEASURED; turn++) {
            var standings = new Standings(book, Measures.USUAL);
            long start = System.nanoTime();
            int people = standings.all().size();
            long took = System.nanoTime() - start;
            if (people != PEOPLE) {
                throw new IllegalStateException(people + " people");
            }
            if (turn >= 0) {
                times[turn] = took;
            }
        }
        Arrays.sort(times);
        out.printf("standing of %,d people with %,d entries: median %.0f ms, p95 %.0f ms, worst %.0f ms%n", PEOPLE,
                PEOPLE * ENTRIES, times[MEASURED / 2] / 1e6, times[MEASURED * 95 / 100] / 1e6,
                times[MEASURED - 1] / 1e6);
    }
}
