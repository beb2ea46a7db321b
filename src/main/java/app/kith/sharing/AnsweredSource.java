package app.kith.sharing;

import app.kith.book.Change;
import app.kith.book.Table;
import app.kith.ledger.Direction;
import app.kith.ledger.Exchange;
import app.kith.ledger.Exchanges;
import app.kith.ledger.Kind;
import app.kith.search.Passages;
import app.kith.search.Source;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Tells search of the articles that contacts were given and answered, so that more of the kind are found to be for them.
public final class AnsweredSource implements Source {
    private static final Table EXCHANGE = new Table("exchange");

    private final Exchanges exchanges;
    private final Articles articles;

    /// @param articles whose descriptions are told as well, as long as they are in the list
    public AnsweredSource(Exchanges exchanges, Articles articles) {
        this.exchanges = exchanges;
        this.articles = articles;
    }

    @Override
    public Set<UUID> touched(Change change) {
        Set<UUID> entries = change.in(EXCHANGE);
        return entries.isEmpty() ? Set.of()
                : exchanges.all(entries).stream().map(Exchange::contact).collect(Collectors.toSet());
    }

    @Override
    public void passages(Collection<UUID> contacts, Passages out) {
        exchanges.of(contacts)
                .stream()
                .filter(AnsweredSource::answeredArticle)
                .forEach(entry -> out.answered(entry.contact(), text(entry)));
    }

    private static boolean answeredArticle(Exchange entry) {
        return entry.direction() == Direction.GIVEN && entry.kind() == Kind.ARTICLE && entry.answered() != null
                && entry.counts();
    }

    private String text(Exchange entry) {
        Optional<Article> article = CanonicalAddress.of(entry.url()).flatMap(articles::known);
        return article.map(known -> entry.what() + "\n" + known.page().description()).orElse(entry.what());
    }
}
