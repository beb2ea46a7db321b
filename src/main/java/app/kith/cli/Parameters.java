package app.kith.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The words a command takes after its name.
final class Parameters {
    private Parameters() {}

    /// A command that takes one word and cannot do without it.
    ///
    /// @param label what the help calls it
    static CommandSpec one(String label, String description) {
        return CommandSpec.create()
                .addPositional(
                        PositionalParamSpec.builder()
                                .index("0")
                                .required(true)
                                .paramLabel(label)
                                .type(String.class)
                                .description(description)
                                .build());
    }

    /// A command that takes one word, and then at least one more.
    static CommandSpec oneThenMany(String label, String description, String manyLabel, String manyDescription) {
        return one(label, description).addPositional(many("1..*", manyLabel, manyDescription));
    }

    /// A command that takes at least one word.
    static CommandSpec many(String label, String description) {
        return CommandSpec.create().addPositional(many("0..*", label, description));
    }

    private static PositionalParamSpec many(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity("1..*")
                .required(true)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }
}
