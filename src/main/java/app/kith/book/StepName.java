package app.kith.book;

import java.util.List;

/// What a step did, as a text key and what is filled in, so that each reader sees it in their language.
///
/// @param key a key of `texts.properties` beside this package, such as `step.note`
/// @param args what is filled in, such as the name of a contact; at most 1,000 characters together are kept
public record StepName(String key, List<String> args) {
    /// Copies the arguments.
    public StepName {
        args = List.copyOf(args);
    }

    /// A name of `key` with `args` filled in.
    public static StepName of(String key, String... args) {
        return new StepName(key, List.of(args));
    }
}
