package app.kith.cli;

import app.kith.platform.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kith restore`: puts a backup in the place of the book, after a backup of what is there.
final class RestoreCommand implements Command {
    @Override
    public String name() {
        return "restore";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        var spec = Parameters.one(texts.get("label.file"), texts.get("restore.file"));
        return RootCommand.dress(spec, texts, texts.get("restore"), texts.get("restore.more"));
    }

    @Override
    public int run(ParseResult typed, Session session) {
        var backup = session.path(typed.matchedPositionalValue(0, ""));
        var before = session.book().restore(backup, (done, all) -> !session.stopped());
        session.out().println(session.texts().get("restore.done", backup));
        before.ifPresent(kept -> session.out().println(session.texts().get("restore.before", kept.file())));
        return ExitCode.DONE;
    }
}
