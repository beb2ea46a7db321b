package app.kith.platform;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// One entry of the log as text, without anything that could be somebody's.
///
/// Of Kith's own entries the fixed sentence is kept; of what is filled into it only numbers, truths, constants, spans
/// and classes. Of a library's entries the sentence is left out as well, since it may quote what the library was reading.
/// Of an exception the classes, the error codes and the places in the code are kept, never its message: H2's, for one,
/// quote the values of the statement. Should an address slip into a sentence all the same, it is masked.
final class LogLine {
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|://|[/\\\\])\\S*|\\+?\\d[\\d ()-]{5,}");
    // H2 ends its messages with its error code, a dash and its build.
    private static final Pattern CODE = Pattern.compile("\\[\\d{5}-\\d{1,4}]$");
    private static final int MOST_LENGTH = 16_000;
    private static final int MOST_FRAMES = 40;

    private LogLine() {}

    /// The entry with its line breaks, at most 16,000 characters.
    static String of(LogRecord logged) {
        var text = new StringBuilder();
        text.append(logged.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(logged.getLevel().getName())
                .append(' ')
                .append(logged.getLoggerName())
                .append(": ")
                .append(sentence(logged))
                .append('\n');
        if (logged.getThrown() != null) {
            thrown(logged.getThrown(), text, new HashSet<>());
        }
        return text.length() <= MOST_LENGTH ? text.toString() : text.substring(0, MOST_LENGTH) + "\n";
    }

    private static String sentence(LogRecord logged) {
        var name = logged.getLoggerName();
        if (name == null || !name.startsWith("app.kith.") || logged.getMessage() == null) {
            return "-";
        }
        var sentence = ADDRESS.matcher(logged.getMessage()).replaceAll("…").lines().findFirst().orElse("-");
        var parameters = logged.getParameters();
        for (var place = 0; parameters != null && place < parameters.length; place++) {
            sentence = sentence.replace("{" + place + "}", value(parameters[place]));
        }
        return sentence;
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Enum<?> constant -> constant.name();
            case Duration span -> span.toString();
            case Class<?> type -> type.getName();
            case TemporalAccessor when -> "a date";
            default -> value.getClass().getSimpleName();
        };
    }

    private static void thrown(Throwable thrown, StringBuilder text, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        text.append("  ").append(thrown.getClass().getName());
        if (thrown.getMessage() != null) {
            CODE.matcher(thrown.getMessage()).results().forEach(code -> text.append(' ').append(code.group()));
        }
        text.append('\n');
        var frames = thrown.getStackTrace();
        for (var frame = 0; frame < Math.min(frames.length, MOST_FRAMES); frame++) {
            text.append("    ").append(frames[frame]).append('\n');
        }
        if (thrown.getCause() != null) {
            thrown(thrown.getCause(), text, seen);
        }
        for (var suppressed : thrown.getSuppressed()) {
            thrown(suppressed, text, seen);
        }
    }
}
