package app.kith.platform;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a start of Kith asks for.
///
/// @param kind the window, or a command
/// @param arguments as they were typed
/// @param directory the working directory, to which relative paths in the arguments belong
/// @param language the language to answer in
public record Request(Kind kind, List<String> arguments, Path directory, Locale language) {
    private static final int MOST_ARGUMENTS = 100_000;
    private static final int MOST_BYTES = 1 << 20;

    /// What is asked for.
    public enum Kind {
        WINDOW, COMMAND
    }

    /// Copies the list, so that the value cannot change.
    public Request {
        arguments = List.copyOf(arguments);
    }

    /// A path of the arguments, seen from the working directory.
    public Path path(String typed) {
        return directory.resolve(typed).normalize();
    }

    void write(DataOutputStream out) throws IOException {
        out.writeBoolean(kind == Kind.WINDOW);
        write(out, directory.toString());
        write(out, language.toLanguageTag());
        out.writeInt(arguments.size());
        for (var argument : arguments) {
            write(out, argument);
        }
    }

    static Request read(DataInputStream in) throws IOException {
        var kind = in.readBoolean() ? Kind.WINDOW : Kind.COMMAND;
        var directory = Path.of(text(in));
        var language = Locale.forLanguageTag(text(in));
        var count = limited(in.readInt(), MOST_ARGUMENTS);
        var arguments = new ArrayList<String>();
        for (var each = 0; each < count; each++) {
            arguments.add(text(in));
        }
        return new Request(kind, arguments, directory, language);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(limited(in.readInt(), MOST_BYTES)), StandardCharsets.UTF_8);
    }

    private static int limited(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("Not a request");
        }
        return number;
    }
}
