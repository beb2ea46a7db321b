package app.kith.book;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A copy of the book in the folder of the backups. What it is stands in its name, such as
/// `kith_20260312-090000_0000000042_daily.zip`, so that a folder of them can be read at a glance.
///
/// @param file the copy
/// @param made when, in the user's zone
/// @param reason why
/// @param revision how many commits the book had had
/// @param size in bytes
/// @param people how many there are in it; 0 where it is not known
/// @param verified whether it was opened and read whole before it got its name; a damaged book that was set aside was not
public record Backup(
        Path file,
        LocalDateTime made,
        Reason reason,
        long revision,
        long size,
        long people,
        boolean verified) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);
    private static final Pattern NAME = Pattern.compile(".+_(\\d{8}-\\d{6})_(\\d{10,19})_([a-z-]+)(\\.zip|\\.mv\\.db)");

    /// Why a backup was made; each has a text `backup.reason.…` in this package's texts. SET_ASIDE is a book as it was found when
    /// another was restored over it: damaged, or not readable for this Kith.
    public enum Reason {
        DAILY, BEFORE_MIGRATION, BEFORE_IMPORT, BEFORE_RESTORE, ASKED, SET_ASIDE;

        /// The key of its text.
        public String textKey() {
            return "backup.reason." + name();
        }

        String inName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Reason> of(String inName) {
            return Arrays.stream(values()).filter(reason -> reason.inName().equals(inName)).findFirst();
        }
    }

    static String name(String stem, LocalDateTime made, long revision, Reason reason) {
        return "%s_%s_%010d_%s%s".formatted(stem, made.format(STAMP), revision, reason.inName(),
                reason == Reason.SET_ASIDE ? ".mv.db" : ".zip");
    }

    /// What the name of a file says; empty when it is no backup's.
    static Optional<Backup> of(Path file, long size, long people) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            var made = LocalDateTime.parse(name.group(1), STAMP);
            long revision = Long.parseLong(name.group(2));
            return Reason.of(name.group(3))
                    .map(reason -> new Backup(file, made, reason, revision, size, people, reason != Reason.SET_ASIDE));
        } catch (DateTimeParseException | NumberFormatException other) {
            return Optional.empty();
        }
    }
}
