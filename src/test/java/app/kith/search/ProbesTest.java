package app.kith.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people type and what they mean by it: the probes every way of searching was measured by before Kith began.
class ProbesTest {
    /// What is typed, and the name or note that must be found by it.
    private static final List<List<String>> PROBES = List.of(List.of("muller", "Hans Müller"),
            List.of("mueller", "Hans Müller"),
            List.of("müller", "Eva Mueller"), List.of("koeln", "lives in Köln"), List.of("KÖLN", "lives in Köln"),
            List.of("strasse", "Lange Straße 5"), List.of("straße", "Neue Strasse 7"), List.of("soren", "Søren Kierk"),
            List.of("lukasz", "Łukasz Nowak"), List.of("dorde", "Đorđe Balašević"), List.of("aesop", "Æsop Reads"),
            List.of("oeuvre", "his œuvre"), List.of("isik", "Işık Yılmaz"), List.of("obrien", "Pat O'Brien"),
            List.of("o'brien", "Pat O'Brien"), List.of("brien", "Pat O'Brien"), List.of("elodie", "E\u0301lodie Petit"),
            List.of("田中", "田中太郎"), List.of("中太", "田中太郎"), List.of("김민", "김민준"), List.of("ゴルフ", "毎週ゴルフをする"),
            List.of("山", "山田花子"), List.of("иванов", "ИВАНОВ Пётр"), List.of("петр", "ИВАНОВ Пётр"),
            List.of("02079460958", "+44 20 7946 0958"), List.of("minigolf", "loves minigolf"),
            List.of("nigol", "loves minigolf"),
            List.of("σοφος", "ΣΟΦΌΣ"), List.of("⛳", "plays ⛳ daily"), List.of("ｇｏｌｆ", "golf"),
            List.of("çelik", "Celik Demir"),
            List.of("smoergas", "smörgåsbord"), List.of("南京市", "lives in 南京市长江"));

    @TempDir
    Path folder;

    @Test
    void everyProbeIsFound() {
        try (var book = new TinyBook(folder)) {
            var people = PROBES.stream().map(probe -> probe.get(1)).distinct().toList();
            var ids = people.stream().map(text -> person(book, text)).toList();
            try (var search = new Search(folder.resolve("index"), book.book, List.of(book))) {
                await().until(() -> search.state().ready());
                for (var probe : PROBES) {
                    UUID wanted = ids.get(people.indexOf(probe.get(1)));
                    var found = search.find(probe.get(0), SearchOrder.BEST, 50);
                    assertThat(found.ids()).as(probe.get(0)).contains(wanted);
                    var excerpt = search.lines(found.query(), List.of(wanted)).getOrDefault(wanted, Excerpt.NONE);
                    assertThat(excerpt.sentence()).as(probe.get(0)).isNotNull();
                }
                assertThat(search.find("京长", SearchOrder.BEST, 9).ids()).isEmpty();
            }
        }
    }

    private static UUID person(TinyBook book, String text) {
        UUID id = book.person("A Person", "");
        book.note(id, "2026-01-01", text);
        return id;
    }
}
