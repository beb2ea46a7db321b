package app.kith.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Which articles of the reading list one contact would love.
///
/// Any thread but the window's.
public final class FittingArticles {
    /// Each costs as much as finding everybody who would love it.
    private static final int LOOKED_AT = 12;
    private static final int AMONG = 20;

    private final Articles articles;
    private final Matches matches;

    /// Looks in a reading list.
    public FittingArticles(Articles articles, Matches matches) {
        this.articles = articles;
        this.matches = matches;
    }

    /// An article and why it fits.
    public record Fitting(Article article, Match match) {}

    /// Of the newest articles those that suit a contact and may go to them now, the best first.
    ///
    /// @param pace how many days lie between two shares to one contact
    public List<Fitting> of(UUID contact, Pace pace, int limit) {
        return articles.newest()
                .stream()
                .limit(LOOKED_AT)
                .flatMap(listed -> articles.find(listed.id()).stream())
                .flatMap(article -> matches.of(article, pace, AMONG)
                        .people()
                        .stream()
                        .filter(match -> match.contact().equals(contact))
                        .map(match -> new Fitting(article, match)))
                .sorted(Comparator.comparingDouble((Fitting fitting) -> fitting.match().score()).reversed())
                .limit(limit)
                .toList();
    }
}
