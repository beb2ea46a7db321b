package app.kith.sharing.page;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads from a page what it says of itself: in Open Graph (ogp.me), the cards of Twitter, JSON-LD after schema.org, Dublin
/// Core, plain `<meta>` and `<title>`, in this order of trust; and its main text.
final class PageReading {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int LONGEST_ADDRESS = 4_000;
    private static final int LEAD = 300;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s[|\\-–—·•»:]\\s|\\s[|»]|\\|\\s");

    private final Document document;
    private final Meta meta;
    private final Described described;

    private PageReading(Document document) {
        this.document = document;
        meta = new Meta(document);
        described = Described.in(document);
    }

    /// What a site answered, read as a page.
    static PageRead of(Answer answer) {
        String text = Decoding.text(answer.body(), answer.charset());
        if (answer.type().equals("text/plain")) {
            return new PageRead(answer.address(), "", plain(answer, text));
        }
        var document = Jsoup.parse(text, answer.address().toString());
        return new PageReading(document).read(answer);
    }

    private PageRead read(Answer answer) {
        String site = site(answer);
        String text = text();
        var page = new Page(title(site), site, author(), published(), description(text), picture(),
                language(answer.language()), text);
        return new PageRead(answer.address(), canonical(), page);
    }

    private String title(String site) {
        String named = meta.first("og:title", "twitter:title", "dc.title", "dcterms.title");
        String title = named.isEmpty() ? described.first("headline", "name") : named;
        if (title.isEmpty()) {
            title = headline(document.title(), site);
        }
        return line(title.isEmpty() ? text(document.selectFirst("h1")) : title, LONGEST_TITLE);
    }

    /// The title of the window often bears the name of the site as well.
    private String headline(String window, String site) {
        String heading = line(text(document.selectFirst("h1")), LONGEST_TITLE);
        if (!heading.isEmpty() && window.contains(heading) && heading.length() > window.length() / 3) {
            return heading;
        }
        String[] parts = BETWEEN.split(window, -1);
        String last = parts.length > 1 ? parts[parts.length - 1].strip() : "";
        String first = parts.length > 1 ? parts[0].strip() : "";
        if (!last.isEmpty() && (sameName(last, site) || last.length() < window.length() / 3)) {
            String rest = window.substring(0, window.length() - last.length()).strip();
            return rest.replaceFirst("[|\\-–—·•»:]$", "").strip();
        }
        if (!first.isEmpty() && sameName(first, site)) {
            return window.substring(first.length()).strip().replaceFirst("^[|\\-–—·•»:]", "").strip();
        }
        return window;
    }

    private static boolean sameName(String one, String other) {
        String plain = one.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        String site = other.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return !plain.isEmpty() && (site.contains(plain) || plain.contains(site));
    }

    private String site(Answer answer) {
        String named = meta.first("og:site_name", "application-name", "apple-mobile-web-app-title");
        String site = named.isEmpty() ? described.name("publisher") : named;
        return site.isEmpty() ? answer.address().getHost().replaceFirst("^www\\.", "") : line(site, LONGEST_NAME);
    }

    private String author() {
        String named = meta.first("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author",
                "sailthru.author", "twitter:creator");
        if (named.isEmpty() || named.startsWith("http") || named.startsWith("@")) {
            named = described.name("author", "creator");
        }
        if (named.isEmpty()) {
            named = text(document.selectFirst("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]"));
        }
        return line(named.isEmpty() ? byline() : named, LONGEST_NAME);
    }

    private String byline() {
        String line = line(text(document.selectFirst("[class~=(?i)\\bbyline\\b], [class~=(?i)author-?name]")),
                LONGEST_NAME);
        String name = line.replaceFirst("(?i)^(?:by|von|por|par|de)[:\\s]+", "");
        return name.length() <= LONGEST_NAME / 3 ? name : "";
    }

    private @Nullable LocalDate published() {
        String written = meta.first("article:published_time", "og:article:published_time", "datepublished", "dc.date",
                "dc.date.issued", "dcterms.created", "dcterms.date", "parsely-pub-date", "sailthru.date", "date",
                "pubdate",
                "publish-date", "publication_date");
        return Dates.of(written)
                .or(() -> Dates.of(described.first("datePublished", "dateCreated", "uploadDate")))
                .or(() -> Optional.ofNullable(document.selectFirst("time[pubdate], time[itemprop=datePublished], "
                        + "[itemprop=datePublished], article time[datetime]")).flatMap(Dates::of))
                .orElse(null);
    }

    private String description(String text) {
        String named = meta.first("og:description", "twitter:description", "description", "dc.description");
        String written = named.isEmpty() ? described.first("description") : named;
        if (written.isEmpty()) {
            written = text.lines().filter(line -> line.length() > LEAD / 5).findFirst().orElse("");
            return line(written, LEAD);
        }
        return line(Jsoup.parseBodyFragment(written).text(), LONGEST_DESCRIPTION);
    }

    private String picture() {
        String named = meta.first("og:image:secure_url", "og:image:url", "og:image", "twitter:image",
                "twitter:image:src");
        if (named.isEmpty()) {
            named = described.address("image", "thumbnailUrl");
        }
        if (named.isEmpty()) {
            var link = document.selectFirst("link[rel=image_src]");
            named = link == null ? "" : link.attr("href");
        }
        return named.isEmpty() ? "" : complete(named);
    }

    private String canonical() {
        var link = document.selectFirst("link[rel~=(?i)^canonical$]");
        String named = link == null ? meta.first("og:url") : link.attr("href");
        return named.isBlank() ? "" : complete(named);
    }

    private String language(String ofAnswer) {
        var html = document.selectFirst("html");
        return Optional.ofNullable(html)
                .map(root -> root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang"))
                .flatMap(PageReading::tag)
                .or(() -> tag(meta.first("og:locale", "content-language", "language", "dc.language")))
                .or(() -> tag(described.first("inLanguage")))
                .or(() -> tag(ofAnswer))
                .orElse("");
    }

    private String text() {
        String main = new MainText(document).read();
        String told = described.first("articleBody");
        String text = told.length() > main.length() * 2 ? Jsoup.parseBodyFragment(told).wholeText().strip() : main;
        return cut(text, Page.LONGEST_TEXT);
    }

    private String complete(String written) {
        var base = WebAddress.of(document.baseUri());
        return base.flatMap(page -> WebAddress.of(WebAddress.resolved(page, written)))
                .map(Object::toString)
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .orElse("");
    }

    private static Page plain(Answer answer, String text) {
        String title = text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
        return new Page(line(title, LONGEST_TITLE), answer.address().getHost().replaceFirst("^www\\.", ""), "", null,
                "", "",
                tag(answer.language()).orElse(""), cut(text.strip(), Page.LONGEST_TEXT));
    }

    private static Optional<String> tag(String written) {
        String first = written.strip().replaceFirst("[,;].*", "").replace('_', '-');
        try {
            String tag = new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
            return tag.equals("und") || first.isEmpty() ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException odd) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        return element.hasAttr("content") ? element.attr("content") : element.text();
    }

    /// On one line, without signs that cannot be seen, which may turn the direction of what is around them.
    private static String line(String text, int longest) {
        return cut(UNSEEN.matcher(cut(text, longest * 8)).replaceAll(" ").strip().replaceAll("\\s+", " "), longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest).strip();
    }
}
