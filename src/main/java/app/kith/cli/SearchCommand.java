package app.kith.cli;

import app.kith.platform.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `kith search`: finds people by any word on their cards.
final class SearchCommand implements Command {
    private static final int MOST = 100;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        var spec = Parameters.many(texts.get("label.query"), texts.get("search.query"))
                .addOption(
                        OptionSpec.builder("--json").type(boolean.class).description(texts.get("search.json")).build())
                .addOption(
                        OptionSpec.builder("--limit")
                                .paramLabel("N")
                                .type(int.class)
                                .description(texts.get("search.limit", MOST))
                                .build());
        return RootCommand.dress(RootCommand.takingDashes(spec), texts, texts.get("search"), texts.get("search.more"));
    }

    @Override
    public int run(ParseResult typed, Session session) throws Refusal {
        List<String> words = typed.matchedPositionalValue(0, List.of());
        int limit = typed.matchedOptionValue("--limit", MOST);
        if (limit < 1) {
            throw new Refusal(ExitCode.USAGE, session.texts().get("error.limit"));
        }
        var hits = Hits.of(session.parts(), String.join(" ", words), limit, session::stopped);
        if (typed.hasMatchedOption("--json")) {
            HitsAsJson.write(hits, session.out());
        } else {
            print(hits, session);
        }
        return ExitCode.DONE;
    }

    private static void print(Hits hits, Session session) {
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(session.request().language());
        for (var hit : hits.list()) {
            session.out().println(hit.person());
            var line = hit.why();
            if (line != null) {
                var date = line.date() == null ? "" : " (" + dates.format(line.date()) + ")";
                session.out().println("    " + line.text() + date);
            }
        }
        if (hits.total() > hits.list().size()) {
            session.out().println(session.texts().get("search.others", hits.total() - hits.list().size()));
        } else if (hits.list().isEmpty()) {
            session.out().println(session.texts().get("search.nobody"));
        }
    }
}
