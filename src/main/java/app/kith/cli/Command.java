package app.kith.cli;

import app.kith.platform.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command of the command line.
interface Command {
    /// What it is called.
    String name();

    /// Its options and parameters, with their texts.
    CommandSpec spec(Texts texts);

    /// Does it.
    ///
    /// @return one of [ExitCode]
    /// @throws Refusal with a sentence for the user when it cannot be done
    int run(ParseResult typed, Session session) throws Refusal;
}
