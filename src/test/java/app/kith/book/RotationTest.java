package app.kith.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Five years of starts, imports and clocks gone wrong, many times over.
class RotationTest {
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 1, 9, 0);
    private static final int YEARS = 5;
    private static final List<Backup.Reason> REASONS = List.of(Backup.Reason.values());

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fiveYearsKeepFourteenDaysAndTwelveMonths(int seed) {
        var random = new Random(seed);
        var kept = new ArrayList<Backup>();
        var ever = new ArrayList<Backup>();
        long revision = 1;
        for (int day = 0; day < 365 * YEARS; day++) {
            revision += random.nextInt(3);
            var made = BEGIN.plusDays(day).plusMinutes(random.nextInt(600));
            if (random.nextInt(4) > 0) {
                add(made, revision, Backup.Reason.DAILY, kept, ever);
            }
            if (random.nextInt(30) == 0) {
                add(made.plusSeconds(1), revision, Backup.Reason.BEFORE_IMPORT, kept, ever);
            }
        }
        assertThat(days(daily(kept)).reversed().subList(0, Rotation.DAYS))
                .as("the last 14 days with a backup")
                .isEqualTo(days(daily(ever)).reversed().subList(0, Rotation.DAYS));
        assertThat(months(daily(kept)).reversed().subList(0, Rotation.MONTHS))
                .as("the last 12 months")
                .isEqualTo(months(daily(ever)).reversed().subList(0, Rotation.MONTHS));
        assertThat(daily(kept).size()).isLessThanOrEqualTo(Rotation.DAYS + Rotation.MONTHS);
        assertThat(kept.size()).isLessThanOrEqualTo(Rotation.DAYS + Rotation.MONTHS + 5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverTheClockSaysTheNewestStays(int seed) {
        var random = new Random(seed);
        var kept = new ArrayList<Backup>();
        var ever = new ArrayList<Backup>();
        var now = BEGIN;
        long revision = 1;
        add(now, revision, Backup.Reason.DAILY, kept, ever);
        for (int i = 0; i < 2_000; i++) {
            now = now.plus(Duration.ofHours(random.nextInt(40)));
            if (random.nextInt(100) == 0) {
                now = now.plusDays(random.nextInt(-7_000, 7_000));
            }
            revision += random.nextInt(4);
            var reason = REASONS.get(random.nextInt(REASONS.size()));
            add(now.plusNanos(i), revision, reason, kept, ever);
            var newest = newest(ever.stream().filter(Backup::verified).toList());
            assertThat(kept).as("after " + i).contains(newest);
            long distinct = newest(daily(ever)).revision();
            assertThat(daily(kept)).extracting(Backup::revision).contains(distinct);
        }
        assertThat(days(daily(kept)).size()).isBetween(Rotation.DAYS, Rotation.DAYS + Rotation.MONTHS);
    }

    private static void add(
            LocalDateTime made,
            long revision,
            Backup.Reason reason,
            List<Backup> kept,
            List<Backup> ever) {
        var backup = new Backup(Path.of(Backup.name("kith", made, revision, reason)), made, reason, revision, 1, 1,
                reason != Backup.Reason.SET_ASIDE);
        ever.add(backup);
        kept.add(backup);
        kept.removeAll(Rotation.surplus(kept));
    }

    private static Backup newest(List<Backup> of) {
        return of.stream()
                .max(Comparator.comparingLong(Backup::revision).thenComparing(Backup::made).thenComparing(Backup::file))
                .orElseThrow();
    }

    private static List<Backup> daily(List<Backup> of) {
        return of.stream().filter(backup -> backup.reason() == Backup.Reason.DAILY).toList();
    }

    private static List<LocalDate> days(List<Backup> of) {
        return of.stream().map(backup -> backup.made().toLocalDate()).distinct().sorted().collect(Collectors.toList());
    }

    private static List<YearMonth> months(List<Backup> of) {
        return of.stream()
                .map(backup -> YearMonth.from(backup.made()))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
