package app.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.book.Book;
import app.kith.book.StepName;
import app.kith.transfer.Progress;
import app.kith.transfer.Who;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticlesTest {
    private static final String ADS = "https://brandweekly.example/ads-without-stereotypes";

    @TempDir
    private Path folder;

    private Book book;
    private Articles articles;

    @BeforeEach
    void open() {
        book = Book.open(folder.resolve("book.mv.db"), Clock.systemUTC());
        articles = new Articles(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void anAddressIsKeptAtOnceAndSurvivesARestart() {
        var kept = articles.keep("Look at this: " + ADS + "?utm_source=mail.").orElseThrow();
        assertThat(kept.address()).isEqualTo(ADS + "?utm_source=mail");
        assertThat(kept.state()).isEqualTo(Article.State.UNREAD);
        assertThat(kept.called()).isEqualTo("brandweekly.example/ads-without-stereotypes");
        assertThat(kept.fetched().done()).isFalse();

        book.close();
        open();

        assertThat(articles.find(kept.id())).contains(kept);
        assertThat(articles.count()).isOne();
    }

    @Test
    void theSameArticleIsKeptOnce() {
        var first = articles.keep(ADS).orElseThrow();
        var second = articles.keep("http://www.brandweekly.example/ads-without-stereotypes/?fbclid=1#top")
                .orElseThrow();
        assertThat(second).isEqualTo(first);
        assertThat(articles.newest()).hasSize(1);
    }

    @Test
    void aTextWithoutAnAddressIsNotKept() {
        assertThat(articles.keep("nothing to see")).isEmpty();
        assertThat(articles.keep("file:///etc/passwd")).isEmpty();
        assertThat(articles.count()).isZero();
    }

    @Test
    void aTitleTypedByHandIsOneStepAndCanBeTakenBack() {
        var kept = articles.keep(ADS).orElseThrow();
        try (var stay = articles.stay(kept.called())) {
            articles.edit(stay, kept.id(), article -> article.withTitle("The courage"));
            articles.edit(stay, kept.id(), article -> article.withTitle("The courage to advertise"));
        }
        assertThat(articles.find(kept.id()).orElseThrow().called()).isEqualTo("The courage to advertise");
        book.journal().undo();
        assertThat(articles.find(kept.id()).orElseThrow().page().title()).isEmpty();
        book.journal().redo();
        assertThat(articles.find(kept.id()).orElseThrow().page().title()).isEqualTo("The courage to advertise");
    }

    @Test
    void statesTagsAndRemarkAreKept() {
        var kept = articles.keep(ADS).orElseThrow();
        articles.state(List.of(kept.id()), Article.State.KEPT);
        articles.tags(kept.id(), "#brands women-in-tech, brands #");
        try (var stay = articles.stay(kept.called())) {
            articles.edit(stay, kept.id(), article -> article.withRemark("The second chart"));
        }
        var now = articles.find(kept.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(Article.State.KEPT);
        assertThat(now.tags()).containsExactly("brands", "women-in-tech");
        assertThat(now.remark()).isEqualTo("The second chart");
    }

    @Test
    void aRemarkThatIsTooLongIsRefusedWhole() {
        var kept = articles.keep(ADS).orElseThrow();
        try (var stay = articles.stay(kept.called())) {
            assertThatThrownBy(() -> articles.edit(stay, kept.id(), article -> article.withRemark("x".repeat(20_001))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(articles.find(kept.id())).contains(kept);
    }

    @Test
    void whatWasTrashedComesBackByUndo() {
        var one = articles.keep(ADS).orElseThrow();
        var other = articles.keep("https://example.org/golf").orElseThrow();
        articles.trash(List.of(one.id(), other.id()));
        assertThat(articles.count()).isZero();
        assertThat(articles.known(one.canonical())).isEmpty();
        book.journal().undo();
        assertThat(articles.newest()).containsExactly(other, one);
    }

    @Test
    void theListGoesOutAsATable() {
        var kept = articles.keep(ADS).orElseThrow();
        articles.tags(kept.id(), "#brands women");
        try (var stay = articles.stay(kept.called())) {
            articles.edit(stay, kept.id(), article -> article.withTitle("The courage").withRemark("For a board"));
        }
        var sheet = new ArticlesSheet(articles);
        try (var content = sheet.content(Who.EVERYBODY, List.of("title", "url", "state", "tags", "remark"),
                Progress.NONE)) {
            assertThat(content.heading()).containsExactly("Title", "Web address", "State", "Tags", "Remark");
            assertThat(content.rows()).isOne();
            var rows = new ArrayList<List<String>>();
            content.each(rows::add);
            assertThat(rows).containsExactly(List.of("The courage", ADS, "unread", "brands women", "For a board"));
        }
    }

    @Test
    void sharingIsNotedWithinTheStepOfSomebodyElse() {
        var kept = articles.keep(ADS).orElseThrow();
        book.write(StepName.of("step.note", "Jill"), writer -> {
            articles.shared(writer, kept.id());
            return kept;
        });
        assertThat(articles.find(kept.id()).orElseThrow().state()).isEqualTo(Article.State.SHARED);
        book.journal().undo();
        assertThat(articles.find(kept.id()).orElseThrow().state()).isEqualTo(Article.State.UNREAD);
    }
}
