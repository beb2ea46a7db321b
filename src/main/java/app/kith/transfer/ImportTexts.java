package app.kith.transfer;

import app.kith.platform.Texts;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what an import proposes, did and left out, in the reader's language; the window and the command line use the same
/// words.
public final class ImportTexts {
    private final Texts texts;

    /// In the language of the program.
    public ImportTexts() {
        this(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /// In a language.
    public ImportTexts(Locale language) {
        texts = Texts.of(ImportTexts.class, language);
    }

    /// Why something is proposed for a card; empty for a plain new one.
    public String why(PreviewRow row) {
        if (row.refusal() != null) {
            return texts.get("why.line", row.line(), texts.get(row.refusal().key()));
        }
        if (row.sameness() == Sameness.NONE) {
            return "";
        }
        String same = texts.get(row.sameness().key());
        return switch (row.proposed()) {
            case MERGE -> merge(row, same);
            case LOOK -> look(row, same);
            case NEW, SKIP -> texts.get("why.other-name", same, row.other());
        };
    }

    /// The names of some parts of a card, parted by commas.
    public String parts(Collection<Part> parts) {
        return parts.stream()
                .sorted(Comparator.naturalOrder())
                .map(part -> texts.get(part.key()))
                .collect(Collectors.joining(", "));
    }

    /// What was left out or mended, with its line.
    public String finding(Finding finding) {
        String sentence = texts.get(finding.reason().key());
        String named = finding.detail().isEmpty() ? sentence : texts.get("finding.about", finding.detail(), sentence);
        return finding.line() == 0 ? named : texts.get("why.line", finding.line(), named);
    }

    /// Why a file was not imported, and what to do about it.
    public String refused(ImportRefused refused) {
        Path file = refused.file();
        return texts.get(refused.why().key(), String.valueOf(file.getFileName()), ImportFile.LARGEST >> 20);
    }

    /// What an import came to, in one sentence.
    public String outcome(ImportReport report) {
        return texts.get("report.outcome", report.added(), report.merged(), report.unchanged(), report.left());
    }

    /// The whole report, line by line, to be read, printed or saved.
    public Stream<String> report(ImportReport report) {
        var findings = report.findings().stream().map(this::finding);
        String heading = texts.get("report.file", report.file());
        return report.findings().isEmpty()
                ? Stream.of(heading, outcome(report))
                : Stream.concat(Stream.of(heading, outcome(report), texts.get("report.findings")), findings);
    }

    private String merge(PreviewRow row, String same) {
        if (row.otherLine() > 0) {
            return texts.get("why.same-file", same, row.otherLine());
        }
        if (row.differs().isEmpty()) {
            return row.adds().isEmpty()
                    ? texts.get("why.nothing-new", same)
                    : texts.get("why.adds", same, parts(row.adds()));
        }
        return row.adds().isEmpty()
                ? texts.get("why.differs", same, parts(row.differs()))
                : texts.get("why.adds-differs", same, parts(row.adds()), parts(row.differs()));
    }

    private String look(PreviewRow row, String same) {
        return switch (row.sameness()) {
            case NAME -> texts.get("why.name-only", same, row.other());
            case NAME_AND_ORGANISATION -> texts.get("why.name-and-organisation", same, row.other());
            default -> texts.get("why.other-name", same, row.other());
        };
    }
}
