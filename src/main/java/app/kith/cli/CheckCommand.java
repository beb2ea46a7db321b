package app.kith.cli;

import app.kith.book.Backup;
import app.kith.book.BackupFailed;
import app.kith.book.Book;
import app.kith.book.BookRefused;
import app.kith.book.Check;
import app.kith.book.Progress;
import app.kith.platform.Texts;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kith check`: reads the book, the search index and all backups whole and says what is not as it should be. A damaged
/// book does not keep it from looking at the backups, which are wanted just then.
final class CheckCommand implements Command {
    private static final Duration INDEX_PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        return RootCommand.dress(CommandSpec.create(), texts, texts.get("check"), texts.get("check.more"));
    }

    @Override
    public int run(ParseResult typed, Session session) {
        Progress progress = (done, all) -> !session.stopped();
        var book = book(session, progress);
        var index = book && index(session);
        var backups = backups(session, progress);
        return book && index && backups ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static boolean book(Session session, Progress progress) {
        try {
            var parts = session.parts();
            var report = Check.run(parts.book(), progress);
            report.findings()
                    .forEach(found -> session.err()
                            .println(ofBook(session).get(found.textKey(), found.subject(), found.count())));
            if (report.sound()) {
                session.out()
                        .println(session.texts()
                                .get("check.book", parts.people().count(), parts.notes().count(), report.rows()));
            }
            return report.sound();
        } catch (BookRefused refused) {
            session.err().println(ofBook(session).get("refused." + refused.reason(), refused.file()));
        }
        return false;
    }

    private static boolean index(Session session) {
        var search = session.parts().search();
        if (!search.awaitIndex(INDEX_PATIENCE)) {
            session.err().println(session.texts().get("check.index.none"));
            return false;
        }
        var differing = search.differing(session::stopped);
        if (differing > 0) {
            session.err().println(session.texts().get("check.index.differs", differing));
        } else {
            session.out().println(session.texts().get("check.index"));
        }
        return differing == 0;
    }

    private static boolean backups(Session session, Progress progress) {
        var backups = session.book().backups();
        var whole = 0;
        var broken = 0;
        for (var backup : backups.list()) {
            if (!backup.reason().equals(Backup.Reason.SET_ASIDE)) {
                try {
                    backups.verify(backup, progress);
                    whole++;
                } catch (BackupFailed failed) {
                    session.err().println(ofBook(session).get(failed.reason().textKey(), failed.file()));
                    broken++;
                }
            }
        }
        session.out().println(session.texts().get("check.backups", whole));
        return broken == 0;
    }

    private static Texts ofBook(Session session) {
        return Texts.of(Book.class, session.request().language());
    }
}
