package app.kith.cli;

import app.kith.platform.Texts;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The command line as a whole: the options that stand before a command, and the commands below.
///
/// @param commands in the order of the help
record RootCommand(List<Command> commands) {
    private static final int WIDTH = 100;

    /// The picocli form of it, with texts in a language.
    CommandLine line(Texts texts) {
        var spec = CommandSpec.create()
                .name("kith")
                .version(version(texts))
                .addOption(book(texts))
                .addOption(
                        OptionSpec.builder("-V", "--version")
                                .versionHelp(true)
                                .description(texts.get("option.version"))
                                .build());
        dress(spec, texts, texts.get("kith"), texts.get("kith.more"));
        for (var command : commands) {
            var own = command.spec(texts).name(command.name()).addOption(book(texts));
            own.usageMessage().autoWidth(false);
            help(own, texts);
            spec.addSubcommand(command.name(), own);
        }
        var line = new CommandLine(spec);
        line.setUsageHelpWidth(WIDTH);
        return line;
    }

    /// Puts the texts of a command's help into it.
    ///
    /// @param header one sentence
    /// @param more examples and whatever else there is to know, line by line
    static CommandSpec dress(CommandSpec spec, Texts texts, String header, String more) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.header(header)
                .synopsisHeading("%n" + texts.get("help.usage"))
                .synopsisSubcommandLabel(texts.get("help.command"))
                .parameterListHeading("%n")
                .optionListHeading("%n" + texts.get("help.options") + "%n")
                .commandListHeading("%n" + texts.get("help.commands") + "%n")
                .footer(("\n" + more).replace("%", "%%").split("\n"));
        if (!spec.optionsMap().containsKey("--help")) {
            help(spec, texts);
        }
        return spec;
    }

    /// Takes whatever begins with a dash and is no option as a word: `-golf` in a search, a dash before a note.
    static CommandSpec takingDashes(CommandSpec spec) {
        spec.parser().unmatchedOptionsArePositionalParams(true).posixClusteredShortOptionsAllowed(false);
        return spec;
    }

    private static void help(CommandSpec spec, Texts texts) {
        if (!spec.optionsMap().containsKey("--help")) {
            spec.addOption(
                    OptionSpec.builder("-h", "--help").usageHelp(true).description(texts.get("option.help")).build());
        }
    }

    private static OptionSpec book(Texts texts) {
        return OptionSpec.builder("--book")
                .paramLabel(texts.get("label.file"))
                .type(String.class)
                .description(texts.get("option.book"))
                .build();
    }

    /// The version stands in the manifest of Kith's own jar; run from its classes it has none.
    private static String version(Texts texts) {
        var version = RootCommand.class.getPackage().getImplementationVersion();
        return version == null ? texts.get("version.unpackaged") : texts.get("version", version);
    }
}
