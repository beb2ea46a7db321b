package app.kith.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/// How well Kith says who would love an article, beside plain BM25, over the people and articles of [LabelledSet]: mean average
/// precision on the half by which the weights were chosen and on the half held back.
public final class MatchQualityBench {
    /// Kith's row.
    static final String KITH = "Kith";
    /// The rows Kith is to be better than by a quarter.
    static final List<String> TITLE_ALONE = List.of("BM25 of the title", "BM25 of the title, English stems and stop words");

    private static final String ALL_WORDS = "BM25 of title, description and text, English stems and stop words";

    private MatchQualityBench() {}

    /// Measures both halves; with `tuning` as argument only that half.
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var set = LabelledSet.shipped();
        var tuning = set.articles().stream().filter(LabelledSet.Piece::forTuning).toList();
        var heldBack = set.articles().stream().filter(article -> !article.forTuning()).toList();
        boolean both = args.length == 0 || !args[0].equals("tuning");
        Path folder = Files.createTempDirectory("kith-match-bench");
        var first = precisions(set, tuning, folder.resolve("tuning"));
        var second = both ? precisions(set, heldBack, folder.resolve("held-back")) : Map.<String, Double>of();
        out.println("| method | for tuning | held back |");
        out.println("| --- | --- | --- |");
        first.forEach((method, map) -> out.printf(Locale.ROOT, "| %s | %.3f | %s |%n", method, map,
                both ? String.format(Locale.ROOT, "%.3f", second.get(method)) : ""));
        out.printf(Locale.ROOT, "| Kith beside the better BM25 of the title | %.2f | %s |%n", advantage(first),
                both ? String.format(Locale.ROOT, "%.2f", advantage(second)) : "");
    }

    /// The mean average precision of each method.
    ///
    /// @param folder not there yet; Kith's book is made in it
    static Map<String, Double> precisions(LabelledSet set, List<LabelledSet.Piece> articles, Path folder) throws IOException {
        var precisions = new LinkedHashMap<String, Double>();
        Files.createDirectories(folder);
        try (var kith = new KithRanking(set, folder);
                var plain = new PlainRanking(set, new StandardAnalyzer(), LabelledSet.Piece::title);
                var stemmed = new PlainRanking(set, new EnglishAnalyzer(), LabelledSet.Piece::title);
                var words = new PlainRanking(set, new EnglishAnalyzer(), LabelledSet.Piece::words)) {
            precisions.put(KITH, kith.map(articles, set));
            precisions.put(TITLE_ALONE.getFirst(), plain.map(articles, set));
            precisions.put(TITLE_ALONE.getLast(), stemmed.map(articles, set));
            precisions.put(ALL_WORDS, words.map(articles, set));
        }
        return precisions;
    }

    /// Kith's precision divided by that of the better BM25 of the title.
    static double advantage(Map<String, Double> precisions) {
        double title = TITLE_ALONE.stream().mapToDouble(precisions::get).max().orElseThrow();
        return precisions.get(KITH) / title;
    }
}
