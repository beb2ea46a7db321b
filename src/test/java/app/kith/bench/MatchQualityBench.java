package app.kith.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/// How well Kith says who would love an article, beside plain BM25, over the people and articles of [LabelledSet]: mean average
/// precision on the half by which the weights were chosen and on the half held back.
public final class MatchQualityBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private MatchQualityBench() {}

    /// The mean average precision of each method over the same articles.
    ///
    /// @param title BM25 of the title alone
    /// @param stemmedTitle the same with English stems and without English stop words
    /// @param allWords BM25 of title, description and text, stemmed likewise
    record Figures(double kith, double title, double stemmedTitle, double allWords) {
        /// How many times as good Kith is as the better BM25 of the title.
        double advantage() {
            return kith / Math.max(title, stemmedTitle);
        }
    }

    /// Measures both halves; with `tuning` as argument only that half.
    public static void main(String[] args) throws IOException {
        var set = LabelledSet.shipped();
        Path folder = Files.createTempDirectory("kith-match-quality");
        Figures tuning = figures(set, set.forTuning(), folder.resolve("tuning"));
        var columns = args.length > 0 && args[0].equals("tuning") ? List.of(tuning)
                : List.of(tuning, figures(set, set.heldBack(), folder.resolve("held-back")));
        OUT.println(columns.size() == 1 ? "| method | for tuning |" : "| method | for tuning | held back |");
        OUT.println("| --- |" + " --- |".repeat(columns.size()));
        row("Kith", columns, Figures::kith);
        row("BM25 of the title", columns, Figures::title);
        row("BM25 of the title, English stems and stop words", columns, Figures::stemmedTitle);
        row("BM25 of title, description and text, likewise", columns, Figures::allWords);
        row("Kith, times the better BM25 of the title", columns, Figures::advantage);
    }

    /// @param folder not there yet; Kith's book is made in it
    static Figures figures(LabelledSet set, List<LabelledSet.Piece> articles, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var kith = new KithRanking(set, folder);
                var title = new PlainRanking(set, new StandardAnalyzer(), LabelledSet.Piece::title);
                var stemmedTitle = new PlainRanking(set, new EnglishAnalyzer(), LabelledSet.Piece::title);
                var allWords = new PlainRanking(set, new EnglishAnalyzer(), LabelledSet.Piece::words)) {
            return new Figures(kith.map(articles, set), title.map(articles, set), stemmedTitle.map(articles, set),
                    allWords.map(articles, set));
        }
    }

    private static void row(String method, List<Figures> columns, ToDoubleFunction<Figures> figure) {
        var row = new StringBuilder("| " + method + " |");
        columns.forEach(column -> row.append(String.format(Locale.ROOT, " %.3f |", figure.applyAsDouble(column))));
        OUT.println(row);
    }
}
