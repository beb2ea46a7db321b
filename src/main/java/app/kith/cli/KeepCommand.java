package app.kith.cli;

import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.sharing.page.Trouble;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kith keep`: keeps a web page in the reading list.
final class KeepCommand implements Command {
    @Override
    public String name() {
        return "keep";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        var spec = Parameters.many(texts.get("label.address"), texts.get("keep.address"));
        return RootCommand.dress(spec, texts, texts.get("keep"), texts.get("keep.more"));
    }

    @Override
    public int run(ParseResult typed, Session session) throws Refusal {
        List<String> addresses = typed.matchedPositionalValue(0, List.of());
        for (String address : addresses) {
            Article article = session.parts()
                    .reading()
                    .keep(address, kept -> {})
                    .orElseThrow(() -> new Refusal(ExitCode.USAGE, session.texts().get("keep.none", address)));
            session.out().println(session.texts().get("keep.done", article.called()));
            Trouble trouble = article.fetched().trouble();
            if (trouble != null) {
                var reasons = Texts.of(Trouble.class, session.request().language());
                session.err().println(reasons.get(trouble.textKey(), article.fetched().detail()));
            }
        }
        return ExitCode.DONE;
    }
}
