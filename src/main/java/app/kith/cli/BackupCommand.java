package app.kith.cli;

import app.kith.book.Backup;
import app.kith.platform.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kith backup`: writes a backup, opens it and reads it whole.
final class BackupCommand implements Command {
    @Override
    public String name() {
        return "backup";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        return RootCommand.dress(CommandSpec.create(), texts, texts.get("backup"), texts.get("backup.more"));
    }

    @Override
    public int run(ParseResult typed, Session session) {
        var parts = session.parts();
        var made = parts.backups().make(parts.book(), Backup.Reason.ASKED, (done, all) -> !session.stopped());
        session.out().println(session.texts().get("backup.done", made.file(), made.people()));
        return ExitCode.DONE;
    }
}
