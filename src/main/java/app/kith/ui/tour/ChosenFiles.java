package app.kith.ui.tour;

import app.kith.ui.kit.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Stands in for the system's file dialogs, which nobody can answer without a display: each question gets the file
/// that was chosen beforehand, and none when none is left.
public final class ChosenFiles implements Files {
    private final Deque<Path> chosen = new ArrayDeque<>();

    /// Answers the next question with a file.
    public void choose(Path file) {
        chosen.add(file);
    }

    @Override
    public List<Path> open(String title, Kind... kinds) {
        return next().map(List::of).orElse(List.of());
    }

    @Override
    public Optional<Path> save(String title, String proposed, Kind... kinds) {
        return next();
    }

    @Override
    public Optional<Path> folder(String title) {
        return next();
    }

    private Optional<Path> next() {
        return Optional.ofNullable(chosen.poll());
    }
}
