package app.kith.sharing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says of itself in JSON-LD, in the words of schema.org.
final class Described {
    private static final int MOST_NODES = 2_000;

    /// The article before the page before whatever else is described, such as the way to the page.
    private final List<Map<?, ?>> things;

    private Described(List<Map<?, ?>> things) {
        this.things = things;
    }

    static Described in(Document document) {
        var articles = new ArrayList<Map<?, ?>>();
        var pages = new ArrayList<Map<?, ?>>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            collect(Json.read(script.data()), articles, pages);
        }
        articles.addAll(pages);
        return new Described(articles);
    }

    /// The first of these properties that has a text.
    String first(String... properties) {
        return find(Described::text, properties);
    }

    /// The first of these properties that has a text, or a thing with a name; several names with commas.
    String name(String... properties) {
        return find(Described::named, properties);
    }

    /// The first of these properties that has an address, or a thing with one.
    String address(String... properties) {
        return find(Described::addressed, properties);
    }

    private String find(Reading reading, String... properties) {
        for (Map<?, ?> thing : things) {
            for (String property : properties) {
                String found = reading.of(thing.get(property)).strip();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static void collect(@Nullable Object json, List<Map<?, ?>> articles, List<Map<?, ?>> pages) {
        if (articles.size() + pages.size() > MOST_NODES) {
            return;
        }
        switch (json) {
            case List<?> list -> list.forEach(each -> collect(each, articles, pages));
            case Map<?, ?> thing -> {
                String type = String.valueOf(thing.get("@type"));
                if (type.contains("Article") || type.contains("Posting") || type.contains("Report")) {
                    articles.add(thing);
                } else if (type.contains("WebPage") || type.contains("CreativeWork") || type.contains("Video")
                        || type.contains("Book") || type.contains("Recipe") || type.contains("Review")) {
                    pages.add(thing);
                }
                collect(thing.get("@graph"), articles, pages);
                collect(thing.get("mainEntity"), articles, pages);
            }
            case null, default -> {
                // A word or a number describes nothing.
            }
        }
    }

    private static String text(@Nullable Object json) {
        return switch (json) {
            case String text -> text;
            case List<?> list when !list.isEmpty() -> text(list.getFirst());
            case null, default -> "";
        };
    }

    private static String named(@Nullable Object json) {
        return switch (json) {
            case String text -> text.startsWith("http") ? "" : text;
            case Map<?, ?> thing -> text(thing.get("name"));
            case List<?> list -> String.join(", ",
                    list.stream().map(Described::named).filter(name -> !name.isBlank()).distinct().toList());
            case null, default -> "";
        };
    }

    private static String addressed(@Nullable Object json) {
        return switch (json) {
            case String text -> text;
            case Map<?, ?> thing -> text(thing.get("url"));
            case List<?> list when !list.isEmpty() -> addressed(list.getFirst());
            case null, default -> "";
        };
    }

    @FunctionalInterface
    private interface Reading {
        String of(@Nullable Object json);
    }
}
