package app.kith.bench;

import app.kith.bench.Screen.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// An address book that is measured.
///
/// @param name what the table calls it
/// @param command starts it
/// @param variables added to its environment
/// @param home holds its people
/// @param list where its list of people stands when its window fills the screen
/// @param search where `/` puts the caret, empty (no wider than it is) for a program that is not asked to take keys
record Program(
        String name,
        List<String> command,
        Map<String, String> variables,
        Path home,
        Region list,
        Region search) {
    /// No region at all.
    static final Region NOWHERE = new Region(0, 0, 0, 0);

    boolean takesKeys() {
        return !search.equals(NOWHERE);
    }
}
