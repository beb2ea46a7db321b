package app.kith.sharing;

import app.kith.transfer.Progress;
import app.kith.transfer.Sheet;
import app.kith.transfer.Who;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The reading list as a table, one row an article. It belongs to nobody: whose cards go out makes no difference.
public final class ArticlesSheet implements Sheet {
    private static final int TOLD_EVERY = 100;
    private static final Map<String, Cell> CELLS = cells();

    private final Articles articles;

    /// The reading list of a book.
    public ArticlesSheet(Articles articles) {
        this.articles = articles;
    }

    @Override
    public String key() {
        return "articles";
    }

    @Override
    public List<String> fields() {
        return List.copyOf(CELLS.keySet());
    }

    @Override
    public Content content(Who who, List<String> fields, Progress progress) {
        List<Cell> chosen = fields.stream().filter(CELLS::containsKey).map(CELLS::get).toList();
        return new Filled(articles, chosen, articles.count(), progress);
    }

    private static Map<String, Cell> cells() {
        var cells = new LinkedHashMap<String, Cell>();
        cells.put("title", new Cell("Title", Article::called));
        cells.put("url", new Cell("Web address", Article::address));
        cells.put("site", new Cell("Site", article -> article.page().site()));
        cells.put("author", new Cell("Author", article -> article.page().author()));
        cells.put("published", new Cell("Published", article -> day(article.page().published())));
        cells.put("description", new Cell("Description", article -> article.page().description()));
        cells.put("state", new Cell("State", article -> article.state().name().toLowerCase(Locale.ROOT)));
        cells.put("tags", new Cell("Tags", article -> String.join(" ", article.tags())));
        cells.put("remark", new Cell("Remark", Article::remark));
        cells.put("created", new Cell("Created", article -> moment(article.kept())));
        return cells;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String moment(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private record Cell(String heading, Function<Article, String> content) {}

    private record Filled(Articles articles, List<Cell> cells, long rows, Progress progress) implements Content {
        @Override
        public List<String> heading() {
            return cells.stream().map(Cell::heading).toList();
        }

        @Override
        public void each(Consumer<List<String>> use) {
            var count = new Object() {
                long done;
            };
            articles.each(article -> {
                use.accept(cells.stream().map(cell -> cell.content().apply(article)).toList());
                if (++count.done % TOLD_EVERY == 0) {
                    progress.step(count.done, rows);
                }
            });
        }
    }
}
