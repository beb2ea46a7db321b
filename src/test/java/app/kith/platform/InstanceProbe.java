package app.kith.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// A small program for [InstanceProcessTest]: claims a book as Kith does and says on its standard output what came of it.
///
/// Arguments: the book, the folder for everything else, `window` or `command`, then what to hand over. As first, it
/// answers others; a window stays until its standard input ends, a command runs and ends.
final class InstanceProbe {
    private InstanceProbe() {}

    public static void main(String[] arguments) throws Exception {
        var directories = Directories.within(Path.of(arguments[1]));
        var kind = arguments[2].equals("window") ? Request.Kind.WINDOW : Request.Kind.COMMAND;
        var handed = List.of(arguments).subList(3, arguments.length);
        var request = new Request(kind, handed, Path.of("").toAbsolutePath(), Locale.GERMAN);
        var streams = new Streams(System.in, System.out, System.err);
        System.err.println("STARTED");
        switch (Instance.claim(Path.of(arguments[0]), directories, Map.of(), request, streams)) {
            case Claim.First(var instance) -> System.exit(first(instance, kind, request, streams));
            case Claim.Answered(int exit) -> System.exit(exit);
        }
    }

    private static int first(Instance instance, Request.Kind kind, Request request, Streams streams) throws Exception {
        try (instance) {
            var echo = new Echo(kind == Request.Kind.WINDOW);
            System.out.println("FIRST");
            System.out.flush();
            instance.answer(echo);
            if (kind == Request.Kind.WINDOW) {
                System.in.transferTo(OutputStream.nullOutputStream());
                return 0;
            }
            return echo.run(request, streams, () -> false);
        }
    }

    /// Says on both streams what it was asked, with the input it was given.
    record Echo(boolean window) implements Answers {
        @Override
        public boolean show(Request request) {
            System.out.println("SHOWN " + request.arguments());
            System.out.flush();
            return window;
        }

        @Override
        public int run(Request request, Streams streams, BooleanSupplier gone) {
            try {
                var out = new PrintStream(streams.out(), true, StandardCharsets.UTF_8);
                System.out.println("BEGUN");
                System.out.flush();
                switch (request.arguments().getFirst()) {
                    case "slow" -> Thread.sleep(Duration.ofMillis(600));
                    case "wait" -> streams.in().readAllBytes();
                    case "until-gone" -> {
                        while (!gone.getAsBoolean()) {
                            Thread.sleep(Duration.ofMillis(5));
                        }
                        System.out.println("GONE");
                        System.out.flush();
                    }
                    case "cat" -> streams.in().transferTo(streams.out());
                    default ->
                        out.println(request.arguments() + " in " + request.directory() + " " + request.language());
                }
                new PrintStream(streams.err(), true, StandardCharsets.UTF_8).println("fertig ä");
                return request.arguments().size();
            } catch (IOException broken) {
                return 9;
            } catch (InterruptedException stop) {
                throw new IllegalStateException(stop);
            }
        }
    }
}
