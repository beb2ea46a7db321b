package app.kith.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.kith.platform.AtomicFile;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Writes a sheet as CSV (RFC 4180) in UTF-8. The file appears whole or not at all.
///
/// Any thread but the window's.
public final class CsvExport {
    private static final int TOLD_EVERY = 500;

    private static final QuoteStrategy APOSTROPHES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String value) {
            return !value.isEmpty() && value.charAt(0) == '\'';
        }
    };

    private final CsvForm form;

    /// An export in a form.
    public CsvExport(CsvForm form) {
        this.form = form;
    }

    /// Writes a file; one that was there is replaced once the new one is whole.
    ///
    /// @param fields which fields of the sheet, in which order
    /// @return how many rows were written, the heading aside
    /// @throws CancellationException when the user asked to stop; the file is as it was before
    /// @throws IOException when it cannot be written; the file is as it was before
    public long write(Sheet sheet, Who who, List<String> fields, Path target, Progress progress) throws IOException {
        try (var file = AtomicFile.begin(target);
                var out = new BufferedWriter(new OutputStreamWriter(file.stream(), UTF_8), 1 << 16)) {
            try (var content = sheet.content(who, fields, progress)) {
                long rows = write(content, out, progress);
                out.flush();
                file.commit();
                return rows;
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private long write(Sheet.Content content, Writer out, Progress progress) throws IOException {
        if (form.mark()) {
            out.write('\uFEFF');
        }
        // Not closed: its owner closes what lies below.
        var csv = CsvWriter.builder()
                .fieldSeparator(form.separator().sign())
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(APOSTROPHES)
                .build(out);
        csv.writeRecord(content.heading());
        long total = content.rows();
        var written = new Object() {
            long count;
        };
        content.each(row -> {
            csv.writeRecord(form.safe() ? Formulas.safe(row) : row);
            if (++written.count % TOLD_EVERY == 0) {
                progress.step(written.count, total);
            }
        });
        csv.flush();
        progress.at(written.count, total);
        return written.count;
    }
}
