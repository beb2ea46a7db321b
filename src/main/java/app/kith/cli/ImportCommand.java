package app.kith.cli;

import app.kith.platform.Texts;
import app.kith.transfer.Choice;
import app.kith.transfer.ImportRefused;
import app.kith.transfer.ImportTexts;
import app.kith.transfer.Preview;
import app.kith.transfer.PreviewRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `kith import`: brings vCard files in as the preview proposes, each file as one step that can be undone.
final class ImportCommand implements Command {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        var spec = Parameters.many(texts.get("label.file"), texts.get("import.file"))
                .addOption(
                        OptionSpec.builder("--dry-run")
                                .type(boolean.class)
                                .description(texts.get("import.dry-run"))
                                .build());
        return RootCommand.dress(spec, texts, texts.get("import"), texts.get("import.more"));
    }

    @Override
    public int run(ParseResult typed, Session session) {
        List<String> files = typed.matchedPositionalValue(0, List.of());
        var exit = ExitCode.DONE;
        for (var file : files) {
            if (!one(file, typed.hasMatchedOption("--dry-run"), session)) {
                exit = ExitCode.FAILED;
            }
        }
        return exit;
    }

    /// @return whether every card of the file could be read
    private static boolean one(String file, boolean dry, Session session) {
        var texts = new ImportTexts(session.request().language());
        try {
            var incoming = session.parts().vcardImport();
            var preview = incoming.preview(session.path(file), Optional.empty(), session.progress());
            if (dry) {
                show(preview, texts, session);
            } else {
                var report = incoming.run(preview, session.progress());
                texts.report(report).forEach(session.out()::println);
                showWhatWaits(preview, texts, session);
            }
            return preview.rows().stream().allMatch(row -> row.refusal() == null);
        } catch (ImportRefused refused) {
            session.err().println(texts.refused(refused));
            return false;
        }
    }

    private static void show(Preview preview, ImportTexts texts, Session session) {
        session.out().println(session.texts().get("import.would", preview.file().name()));
        for (var index = 0; index < preview.rows().size(); index++) {
            session.out().println(line(preview.rows().get(index), preview.choice(index), texts, session));
        }
        preview.findings().forEach(finding -> session.out().println(texts.finding(finding)));
        var counts = Stream.of(Choice.values()).map(choice -> preview.counts().getOrDefault(choice, 0)).toArray();
        session.out().println(session.texts().get("import.counts", counts));
    }

    /// What a person should look at is never imported unasked, and there is nobody to ask here.
    private static void showWhatWaits(Preview preview, ImportTexts texts, Session session) {
        if (preview.counts().getOrDefault(Choice.LOOK, 0) == 0) {
            return;
        }
        session.out().println(session.texts().get("import.looks"));
        for (var index = 0; index < preview.rows().size(); index++) {
            if (preview.choice(index) == Choice.LOOK) {
                session.out().println(line(preview.rows().get(index), Choice.LOOK, texts, session));
            }
        }
    }

    private static String line(PreviewRow row, Choice choice, ImportTexts texts, Session session) {
        var done = session.texts().get("import.choice." + choice.name().toLowerCase(Locale.ROOT));
        var who = row.name().isEmpty() ? row.address() : row.name();
        var why = texts.why(row);
        return "    " + done + "  " + (why.isEmpty() ? who : who.isEmpty() ? why : who + " (" + why + ")");
    }
}
