package app.kith.sharing.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the `<meta>` elements of a page say, by `property`, `name`, `itemprop` or `http-equiv`, whichever way they are written.
final class Meta {
    private final Map<String, String> said = new HashMap<>();

    Meta(Document document) {
        for (Element element : document.select("meta[content]")) {
            String content = element.attr("content").strip();
            for (String attribute : new String[]{"property", "name", "itemprop", "http-equiv"}) {
                if (!content.isEmpty() && element.hasAttr(attribute)) {
                    for (String key : element.attr(attribute).toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
                        said.putIfAbsent(key, content);
                    }
                }
            }
        }
    }

    /// What is said under the first of these keys that has something; empty when none has.
    String first(String... keys) {
        for (String key : keys) {
            String found = said.get(key);
            if (found != null) {
                return found;
            }
        }
        return "";
    }
}
