package app.kith.ui.kit;

import java.nio.file.Path;
import java.util.List;

/// A page that takes files from outside: from the command line, or from another start of Kith.
public interface Receiving extends Page {
    /// Looks at files, and leads to itself.
    void receive(List<Path> files);
}
