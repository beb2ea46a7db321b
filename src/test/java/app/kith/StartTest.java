package app.kith;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.platform.Request.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    @TempDir
    Path folder;

    @Test
    void nothingOrFilesOpenTheWindow() throws IOException {
        Files.writeString(folder.resolve("in.vcf"), "");
        assertThat(start().request().kind()).isEqualTo(Kind.WINDOW);
        var start = start("in.vcf");
        assertThat(start.request().kind()).isEqualTo(Kind.WINDOW);
        assertThat(start.request().arguments()).containsExactly("in.vcf");
        assertThat(start.about()).isFalse();
    }

    @Test
    void aCommandNeedsTheBookUnlessItOnlyAsksAboutItself() {
        assertThat(start("search", "golf").about()).isFalse();
        assertThat(start("search", "--help").about()).isTrue();
        assertThat(start("--version").about()).isTrue();
        assertThat(start("note", "Ana", "--", "--help").about()).isFalse();
        assertThat(start("search", "-V").about()).isFalse();
        assertThat(List.of(start("dance"), start("none.vcf"), start("--loud")))
                .allSatisfy(start -> assertThat(start.about()).isTrue())
                .allSatisfy(start -> assertThat(start.request().kind()).isEqualTo(Kind.COMMAND));
    }

    @Test
    void theBookIsTheOneNamedFirstThenTheOneOfTheEnvironmentThenTheUsualOne() {
        assertThat(start("--book", "work.mv.db", "check").book()).isEqualTo(folder.resolve("work.mv.db"));
        assertThat(start("check", "--book=sub/../work").book()).isEqualTo(folder.resolve("work.mv.db"));
        assertThat(start(Map.of("KITH_BOOK", "/books/home"), "check").book()).isEqualTo(Path.of("/books/home.mv.db"));
        assertThat(start(Map.of("KITH_BOOK", "/books/home"), "--book", "x", "check").book())
                .isEqualTo(folder.resolve("x.mv.db"));
        assertThat(start("check").book()).isEqualTo(folder.resolve(".local/share/kith/kith.mv.db"));
        assertThat(start("--book", "work", "search", "a").request().arguments()).containsExactly("search", "a");
    }

    private Start start(String... arguments) {
        return start(Map.of(), arguments);
    }

    private Start start(Map<String, String> more, String... arguments) {
        var environment = new HashMap<>(more);
        environment.put("HOME", folder.toString());
        return Start.of(List.of(arguments), environment, folder);
    }
}
