package app.kith.ui.transfer;

import app.kith.platform.Texts;
import app.kith.transfer.CsvExport;
import app.kith.transfer.CsvForm;
import app.kith.transfer.Sheet;
import app.kith.transfer.VcardExport;
import app.kith.transfer.VcardVersion;
import app.kith.transfer.Who;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// What is to be exported, how, and for whom; remembered until the window closes.
///
/// Used on the window's thread.
final class ExportModel {
    /// What is written: a sheet as CSV, or cards as vCard of a version.
    enum Format {
        CSV, VCARD4, VCARD3
    }

    /// Whose cards: everybody's, those selected, or those the search found.
    enum People {
        ALL, SELECTED, FOUND
    }

    private final Texts texts = Texts.of(ExportModel.class);
    private final Desk desk;
    private final List<Sheet> sheets;
    private final VcardExport cards;
    private final Supplier<List<UUID>> selected;
    private final Map<String, Set<String>> fields = new HashMap<>();
    private Format format = Format.CSV;
    private People people = People.ALL;
    private Sheet sheet;
    private CsvForm form = CsvForm.USUAL;
    private List<UUID> found = List.of();

    /// @param selected the people selected on the page, in their order
    ExportModel(
            Desk desk,
            List<Sheet> sheets,
            VcardExport cards,
            Supplier<List<UUID>> selected) {
        this.desk = desk;
        this.sheets = List.copyOf(sheets);
        this.cards = cards;
        this.selected = selected;
        sheet = sheets.getFirst();
        sheets.forEach(one -> fields.put(one.key(), new LinkedHashSet<>(one.fields())));
    }

    /// Says whom the search has found, in their order; nobody when nothing is searched for.
    void found(List<UUID> ids) {
        found = List.copyOf(ids);
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Sheet sheet() {
        return sheet;
    }

    void sheet(Sheet chosen) {
        sheet = chosen;
    }

    /// Chooses a sheet by its key, as CSV; one that is not there changes nothing.
    void choose(String key) {
        sheets.stream().filter(one -> one.key().equals(key)).findFirst().ifPresent(one -> {
            sheet = one;
            format = Format.CSV;
        });
    }

    Format format() {
        return format;
    }

    void format(Format chosen) {
        format = chosen;
    }

    People people() {
        return count(people) == 0 ? People.ALL : people;
    }

    void people(People chosen) {
        people = chosen;
    }

    /// How many people are selected or found; 1 for everybody, who need not be counted.
    int count(People which) {
        return switch (which) {
            case ALL -> 1;
            case SELECTED -> selected.get().size();
            case FOUND -> found.size();
        };
    }

    CsvForm form() {
        return form;
    }

    void form(CsvForm chosen) {
        form = chosen;
    }

    /// Whether a field of the sheet goes out.
    boolean goesOut(String field) {
        return fieldsOf().contains(field);
    }

    void goesOut(String field, boolean chosen) {
        if (chosen) {
            fieldsOf().add(field);
        } else {
            fieldsOf().remove(field);
        }
    }

    /// Whether there is anything to write.
    boolean ready() {
        return format != Format.CSV || !fieldsOf().isEmpty();
    }

    /// Asks for a file and writes it.
    ///
    /// @return whether a file was chosen
    boolean export() {
        boolean csv = format == Format.CSV;
        String proposed = csv ? sheet.key() + ".csv" : "people.vcf";
        Files.Kind kind = csv ? Kinds.csv(texts) : Kinds.vcard(texts);
        Optional<Path> target = desk.files().save(texts.get("export.choose"), proposed, kind);
        target.ifPresent(this::write);
        return target.isPresent();
    }

    private void write(Path target) {
        Who who = switch (people()) {
            case ALL -> Who.EVERYBODY;
            case SELECTED -> Who.of(selected.get());
            case FOUND -> Who.of(found);
        };
        Sheet written = sheet;
        CsvForm how = form;
        List<String> chosen = new ArrayList<>(written.fields());
        chosen.retainAll(fieldsOf());
        Format as = format;
        desk.works()
                .run(
                        texts.get("export.running", name(target)),
                        progress -> as == Format.CSV
                                ? new CsvExport(how).write(written, who, chosen, target, new KitProgress(progress))
                                : cards.write(who, version(as), target, new KitProgress(progress)).cards(),
                        rows -> desk.toasts().show(texts.get("export.done", rows, name(target))),
                        this::failed);
    }

    private void failed(Exception failure) {
        if (failure instanceof CancellationException) {
            desk.toasts().show(texts.get("export.cancelled"));
        } else {
            desk.errors().show(texts.get("export.failed"), texts.get("export.failed.then"), failure);
        }
    }

    private Set<String> fieldsOf() {
        return fields.computeIfAbsent(sheet.key(), first -> new LinkedHashSet<>(sheet.fields()));
    }

    private static VcardVersion version(Format format) {
        return format == Format.VCARD3 ? VcardVersion.V3 : VcardVersion.V4;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
