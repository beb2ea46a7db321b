package app.kith.ui.transfer;

import app.kith.book.BookFailed;
import app.kith.platform.AtomicFile;
import app.kith.platform.Texts;
import app.kith.transfer.Difference;
import app.kith.transfer.ImportRefused;
import app.kith.transfer.ImportReport;
import app.kith.transfer.ImportTexts;
import app.kith.transfer.Preview;
import app.kith.transfer.VcardImport;
import app.kith.ui.kit.Commands;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Work;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// An import on its way through the window: from the file by way of the preview to the report.
///
/// Used on the window's thread.
final class ImportModel {
    /// How far it is: no file yet, reading one, the preview, importing, the report, or a file that was refused.
    enum Stage {
        NONE, READING, PREVIEW, IMPORTING, REPORT, REFUSED
    }

    private final Texts texts = Texts.of(ImportModel.class);
    private final ImportTexts words = new ImportTexts();
    private final Desk desk;
    private final VcardImport cards;
    private final Latest comparing;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.NONE);
    private final Choosing choosing = new Choosing();
    private final ObservableList<Difference> differences = FXCollections.observableArrayList();
    private @Nullable Path file;
    private @Nullable ImportReport report;
    private @Nullable Work work;
    private Optional<Charset> charset = Optional.empty();
    private String refusal = "";

    ImportModel(Desk desk, VcardImport cards) {
        this.desk = desk;
        this.cards = cards;
        comparing = desk.background().latest();
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// The preview, while there is one, and what is chosen in it.
    Choosing choosing() {
        return choosing;
    }

    /// What the selected merge would overwrite.
    ObservableList<Difference> differences() {
        return differences;
    }

    /// The work that reads or imports, while there is one.
    Optional<Work> work() {
        return Optional.ofNullable(work);
    }

    String fileName() {
        return file == null ? "" : String.valueOf(file.getFileName());
    }

    /// Why the file was refused.
    String refusal() {
        return refusal;
    }

    ImportTexts words() {
        return words;
    }

    Optional<Charset> charset() {
        return charset;
    }

    /// Looks at files, one after another; those that come while one is open wait for their turn.
    void open(List<Path> files) {
        waiting.addAll(files);
        desk.navigator().go(Place.page(ImportView.ID));
        if (stage.get() == Stage.NONE || stage.get() == Stage.REPORT || stage.get() == Stage.REFUSED) {
            next();
        }
    }

    /// Asks for files.
    void ask() {
        List<Path> chosen = desk.files()
                .open(texts.get("import.choose"), Kinds.vcard(texts), Kinds.any(texts));
        if (!chosen.isEmpty()) {
            open(chosen);
        }
    }

    /// Reads the file again in another character set; empty to find out.
    void charset(Optional<Charset> chosen) {
        if (!chosen.equals(charset) && stage.get() == Stage.PREVIEW) {
            charset = chosen;
            read();
        }
    }

    /// Finds what the merge of a row would overwrite; the latest asked for wins. Null for no row.
    void compare(@Nullable Integer index) {
        Preview now = choosing.preview().orElse(null);
        if (index == null || now == null || now.rows().get(index).differs().isEmpty()) {
            comparing.forget();
            differences.clear();
            return;
        }
        comparing.run(
                () -> cards.differences(now, index),
                differences::setAll,
                refused -> differences.clear());
    }

    /// Does what the preview says.
    void run() {
        Preview agreed = choosing.preview().orElse(null);
        if (stage.get() != Stage.PREVIEW || agreed == null || choosing.importing() == 0) {
            return;
        }
        work = desk.works()
                .run(
                        texts.get("import.running", fileName()),
                        progress -> cards.run(agreed, new KitProgress(progress)),
                        this::finished,
                        this::stopped);
        choosing.hold(true);
        stage.set(Stage.IMPORTING);
    }

    /// Lets go of the file, or stops what is under way.
    void cancel() {
        if (work != null) {
            work.cancel();
            return;
        }
        close();
    }

    /// Goes back to the people, or on to the next file.
    void close() {
        forget();
        stage.set(Stage.NONE);
        if (!next()) {
            desk.navigator().go(Place.page(Place.PEOPLE));
        }
    }

    /// The lines of the report.
    List<String> reportLines() {
        return report == null ? List.of() : words.report(report).toList();
    }

    /// Asks for a file and writes the report into it.
    void saveReport() {
        List<String> lines = reportLines();
        desk.files()
                .save(texts.get("report.save"), texts.get("report.file.name"), Kinds.text(texts))
                .ifPresent(target -> desk.background()
                        .run(() -> written(target, lines), name -> desk.toasts()
                                .show(texts.get("report.saved", name)),
                                failed -> desk.errors()
                                        .show(texts.get("report.failed"), texts.get("export.failed.then"), failed)));
    }

    private static String written(Path target, List<String> lines) throws IOException {
        try (var out = AtomicFile.begin(target)) {
            out.stream().write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
        return String.valueOf(target.getFileName());
    }

    private boolean next() {
        Path next = waiting.poll();
        if (next == null) {
            return false;
        }
        forget();
        charset = Optional.empty();
        file = next;
        read();
        return true;
    }

    private void read() {
        Path reading = file;
        Optional<Charset> as = charset;
        if (reading == null) {
            return;
        }
        work = desk.works()
                .run(
                        texts.get("import.reading", fileName()),
                        progress -> cards.preview(reading, as, new KitProgress(progress)),
                        this::read,
                        this::stopped);
        stage.set(Stage.READING);
    }

    private void read(Preview read) {
        work = null;
        choosing.begin(read);
        stage.set(Stage.PREVIEW);
    }

    private void finished(ImportReport done) {
        work = null;
        choosing.begin(null);
        report = done;
        differences.clear();
        stage.set(Stage.REPORT);
        desk.toasts()
                .undo(
                        words.outcome(done),
                        () -> desk.commands().find(Commands.UNDO).ifPresent(undo -> undo.run()));
    }

    private void stopped(Exception failure) {
        boolean importing = stage.get() == Stage.IMPORTING;
        work = null;
        choosing.hold(false);
        if (failure instanceof CancellationException) {
            desk.toasts().show(texts.get(importing ? "import.cancelled" : "import.not.read"));
            if (importing) {
                stage.set(Stage.PREVIEW);
            } else {
                close();
            }
        } else if (failure instanceof ImportRefused refused) {
            refusal = words.refused(refused);
            stage.set(Stage.REFUSED);
        } else {
            stage.set(importing ? Stage.PREVIEW : Stage.NONE);
            String what = texts.get(failure instanceof BookFailed ? "import.failed.book" : "import.failed");
            desk.errors().show(what, texts.get("import.failed.then"), failure);
        }
    }

    private void forget() {
        choosing.begin(null);
        report = null;
        file = null;
        differences.clear();
    }
}
