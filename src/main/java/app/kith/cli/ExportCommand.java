package app.kith.cli;

import app.kith.platform.Texts;
import app.kith.transfer.CsvExport;
import app.kith.transfer.CsvForm;
import app.kith.transfer.CsvForm.Separator;
import app.kith.transfer.ImportTexts;
import app.kith.transfer.VcardVersion;
import app.kith.transfer.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `kith export`: writes people and notes into files that other programs read.
final class ExportCommand implements Command {
    private static final Map<String, Separator> SEPARATORS = Map
            .of("comma", Separator.COMMA, "semicolon", Separator.SEMICOLON, "tab", Separator.TAB);

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        var spec = CommandSpec.create()
                .addOption(text("--csv", texts.get("label.folder"), texts.get("export.csv")))
                .addOption(text("--vcard", texts.get("label.file"), texts.get("export.vcard")))
                .addOption(text("--vcard-version", "3.0|4.0", texts.get("export.vcard-version")))
                .addOption(text("--separator", "comma|semicolon|tab", texts.get("export.separator")))
                .addOption(flag("--bom", texts.get("export.bom")))
                .addOption(flag("--exact", texts.get("export.exact")))
                .addOption(text("--search", texts.get("label.query"), texts.get("export.search")));
        return RootCommand.dress(spec, texts, texts.get("export"), texts.get("export.more"));
    }

    @Override
    public int run(ParseResult typed, Session session) throws Refusal {
        var folder = Optional.ofNullable(typed.<String>matchedOptionValue("--csv", null)).map(session::path);
        var file = Optional.ofNullable(typed.<String>matchedOptionValue("--vcard", null)).map(session::path);
        var version = version(typed.matchedOptionValue("--vcard-version", "4.0"), session);
        var form = form(typed, session);
        if (folder.isEmpty() && file.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, session.texts().get("export.nothing"));
        }
        var who = who(typed, session);
        if (folder.isPresent()) {
            csv(who, form, folder.get(), session);
        }
        return file.isPresent() ? vcard(who, version, file.get(), session) : ExitCode.DONE;
    }

    private static void csv(Who who, CsvForm form, Path folder, Session session) throws Refusal {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw session.unwritable(folder);
        }
        for (var sheet : session.parts().sheets()) {
            var target = folder.resolve(sheet.key() + ".csv");
            try {
                var rows = new CsvExport(form).write(sheet, who, sheet.fields(), target, session.progress());
                session.out().println(session.texts().get("export.csv.done", rows, target));
            } catch (IOException unwritable) {
                throw session.unwritable(target);
            }
        }
    }

    private static int vcard(Who who, VcardVersion version, Path target, Session session) throws Refusal {
        try {
            var written = session.parts().vcardExport().write(who, version, target, session.progress());
            session.out().println(session.texts().get("export.vcard.done", written.cards(), target));
            var texts = new ImportTexts(session.request().language());
            written.findings().forEach(finding -> session.err().println(texts.finding(finding)));
            return written.findings().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        } catch (IOException unwritable) {
            throw session.unwritable(target);
        }
    }

    private static Who who(ParseResult typed, Session session) {
        String query = typed.matchedOptionValue("--search", "");
        return query.isBlank() ? Who.EVERYBODY : Who.of(Hits.ids(session.parts(), query, session::stopped));
    }

    private static CsvForm form(ParseResult typed, Session session) throws Refusal {
        String word = typed.matchedOptionValue("--separator", "comma");
        var separator = SEPARATORS.get(word.toLowerCase(Locale.ROOT));
        if (separator == null) {
            throw new Refusal(ExitCode.USAGE, session.texts().get("error.value", "--separator", word));
        }
        return new CsvForm(separator, typed.hasMatchedOption("--bom"), !typed.hasMatchedOption("--exact"));
    }

    private static VcardVersion version(String number, Session session) throws Refusal {
        for (var version : VcardVersion.values()) {
            if (version.number().equals(number)) {
                return version;
            }
        }
        throw new Refusal(ExitCode.USAGE, session.texts().get("error.value", "--vcard-version", number));
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description).build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }
}
