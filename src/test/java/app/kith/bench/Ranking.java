package app.kith.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// A way to say who would love an article.
interface Ranking extends AutoCloseable {
    /// The ids of the people found for an article, the best first.
    List<String> of(LabelledSet.Piece article) throws IOException;

    @Override
    void close() throws IOException;

    /// The mean, over all places where somebody stands who loves it, of the share of such people up to that place; those not
    /// found count 0. Between 0 and 1.
    static double averagePrecision(List<String> ranked, Set<String> loved) {
        int found = 0;
        double sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (loved.contains(ranked.get(i))) {
                found++;
                sum += found / (i + 1.0);
            }
        }
        return loved.isEmpty() ? 0 : sum / loved.size();
    }

    /// The mean average precision over several articles.
    default double map(List<LabelledSet.Piece> articles, LabelledSet set) throws IOException {
        double sum = 0;
        for (var article : articles) {
            sum += averagePrecision(of(article), set.lovedBy(article));
        }
        return sum / articles.size();
    }
}
