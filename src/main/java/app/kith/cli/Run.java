package app.kith.cli;

import app.kith.OpenBook;
import app.kith.book.BackupFailed;
import app.kith.book.Book;
import app.kith.book.BookFailed;
import app.kith.book.BookRefused;
import app.kith.platform.Request;
import app.kith.platform.Streams;
import app.kith.platform.Texts;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Understands the arguments of a command, runs it and says with [ExitCode] how it ended. Results go to standard output,
/// complaints to standard error, both in UTF-8 and in the caller's language.
public final class Run {
    private static final Logger LOG = System.getLogger(Run.class.getName());
    private static final List<Command> COMMANDS = List.of(
            new ImportCommand(),
            new SearchCommand(),
            new ExportCommand(),
            new NoteCommand(),
            new KeepCommand(),
            new BackupCommand(),
            new RestoreCommand(),
            new CheckCommand());

    private final Session session;

    private Run(Session session) {
        this.session = session;
    }

    /// What the commands are called.
    public static List<String> names() {
        return COMMANDS.stream().map(Command::name).toList();
    }

    /// Runs a command.
    ///
    /// @param book opened only once it is needed; what that throws is said in a sentence
    /// @param gone whether the caller has gone away, so that long work can end
    /// @return the exit code
    public static int run(OpenBook book, Request request, Streams streams, BooleanSupplier gone) {
        var session = new Session(book, request, streams, gone);
        try {
            return new Run(session).run();
        } finally {
            session.out().flush();
            session.err().flush();
        }
    }

    private int run() {
        var root = new RootCommand(COMMANDS).line(session.texts());
        try {
            return run(root.parseArgs(session.request().arguments().toArray(String[]::new)), root);
        } catch (ParameterException misunderstood) {
            session.err().println(sentence(misunderstood));
            session.err().println(session.texts().get("error.see-help"));
            return ExitCode.USAGE;
        }
    }

    private int run(ParseResult typed, CommandLine root) {
        var innermost = typed.hasSubcommand() ? typed.subcommand() : typed;
        var line = innermost.commandSpec().commandLine();
        if (innermost.isUsageHelpRequested() || typed.isUsageHelpRequested() || !typed.hasSubcommand()) {
            if (typed.isVersionHelpRequested()) {
                root.printVersionHelp(session.out());
            } else {
                line.usage(session.out(), CommandLine.Help.Ansi.OFF);
            }
            return ExitCode.DONE;
        }
        var command = COMMANDS.stream()
                .filter(each -> each.name().equals(innermost.commandSpec().name()))
                .findFirst()
                .orElseThrow();
        return run(command, innermost);
    }

    private int run(Command command, ParseResult typed) {
        try {
            return command.run(typed, session);
        } catch (Refusal refusal) {
            session.err().println(refusal.sentence());
            return refusal.exitCode();
        } catch (BookRefused refused) {
            session.err().println(ofBook().get("refused." + refused.reason(), refused.file()));
        } catch (BackupFailed failed) {
            session.err().println(ofBook().get(failed.reason().textKey(), failed.file()));
        } catch (CancellationException stopped) {
            session.err().println(session.texts().get("error.stopped"));
        } catch (BookFailed failed) {
            LOG.log(Level.ERROR, "The book failed a command", failed);
            session.err().println(session.texts().get(failed.diskFull() ? "error.disk-full" : "error.book"));
        } catch (RuntimeException unexpected) {
            LOG.log(Level.ERROR, "A command failed", unexpected);
            session.err().println(session.texts().get("error.unexpected", unexpected.getClass().getSimpleName()));
        }
        return ExitCode.FAILED;
    }

    private Texts ofBook() {
        return Texts.of(Book.class, session.request().language());
    }

    private String sentence(ParameterException misunderstood) {
        var texts = session.texts();
        return switch (misunderstood) {
            case UnmatchedArgumentException unmatched ->
                texts.get("error.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                texts.get("error.missing", String.join(", ", missing.getMissing().stream().map(Run::label).toList()));
            case OverwrittenOptionException twice -> texts.get("error.twice", twice.getOverwritten().paramLabel());
            default -> texts.get("error.usage");
        };
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
