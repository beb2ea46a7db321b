package app.kith.sharing.page;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the text of a page that people come for, without menus, advertisements, comments and what else is around it: the part
/// with the most running text and the fewest links.
final class MainText {
    private static final String NEVER = "script, style, noscript, template, svg, iframe, object, form, button, select, input, "
            + "textarea, nav, aside, menu, dialog, figcaption, [hidden], [aria-hidden=true], [role=navigation], "
            + "[role=complementary], [role=banner], [role=dialog], [role=menu], [style~=(?i)display\\s*:\\s*none]";
    private static final String CARRIERS = "p, li, td, pre, blockquote, dd, div";
    private static final Pattern UNLIKELY = Pattern.compile("(?i)(?:\\b|_)(?:ad|ads|advert|agegate|banner|breadcrumbs?|"
            + "combx|comments?|community|cookies?|consent|disqus|extra|footer|gdpr|header|legends|menu|modal|newsletter|pager|"
            + "pagination|popup|promo|related|remark|replies|rss|share|sharing|shoutbox|sidebar|skyscraper|social|sponsor|"
            + "subscribe|supplemental|tags|toolbar|widget)(?:\\b|_)");
    private static final Pattern LIKELY = Pattern
            .compile("(?i)article|body|content|entry|hentry|main|post|story|text|blog|column");
    private static final Pattern TALK = Pattern.compile("(?i)(?:\\b|_)(?:comments?|disqus|replies|respond)(?:\\b|_)");
    private static final double MORE = 1.2;
    private static final double FEW_LINKS = 0.15;
    private static final int SHORTEST = 25;
    private static final int ENOUGH = 140;
    private static final int LOOKED_AT = 12;
    private static final int BONUS = 25;

    private final Element body;

    /// @param document is changed: what is never part of the text is taken out
    MainText(Document document) {
        body = document.body();
        body.select(NEVER).remove();
    }

    /// The text in paragraphs, an empty line between them; empty when the page has none.
    String read() {
        Element main = main();
        String text = main == null ? "" : new Paragraphs().of(whole(main));
        if (text.length() >= ENOUGH) {
            return text;
        }
        String whole = new Paragraphs().of(body);
        return whole.length() > text.length() * 2 ? whole : text;
    }

    private @Nullable Element main() {
        var scores = new IdentityHashMap<Element, Double>();
        for (Element carrier : body.select(CARRIERS)) {
            boolean part = carrier.normalName().equals("div");
            String own = part ? carrier.ownText() : carrier.text();
            Element holder = part ? carrier : carrier.parent();
            if (own.length() >= SHORTEST && holder != null && !unlikely(carrier)) {
                add(holder, weight(own), scores);
            }
        }
        return best(scores);
    }

    private static double weight(String text) {
        long commas = text.chars().filter(sign -> sign == ',' || sign == '，' || sign == '、').count();
        return 1 + commas + Math.min(3, text.length() / 100);
    }

    private static void add(Element holder, double weight, Map<Element, Double> scores) {
        double share = weight;
        int up = 0;
        for (Element each = holder; each != null && up < 3; each = each.parent()) {
            scores.merge(each, share, Double::sum);
            share = weight / (2 + 4 * up);
            up++;
        }
    }

    private static @Nullable Element best(Map<Element, Double> scores) {
        return scores.entrySet()
                .stream()
                .map(each -> Map.entry(each.getKey(), each.getValue() + bonus(each.getKey())))
                .sorted(Map.Entry.<Element, Double>comparingByValue().reversed())
                .limit(LOOKED_AT)
                .map(each -> Map.entry(each.getKey(), each.getValue() * (1 - linked(each.getKey()))))
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// A text can lie in several parts side by side: takes what is around the best part as long as it is mostly text too.
    private Element whole(Element main) {
        Element whole = main;
        int up = 0;
        for (Element around = main.parent(); around != null && !around.equals(body)
                && up < 3; around = around.parent()) {
            boolean more = around.text().length() > whole.text().length() * MORE;
            if (linked(around) > FEW_LINKS || unlikely(around)) {
                break;
            }
            whole = more ? around : whole;
            up++;
        }
        return whole;
    }

    private static double bonus(Element element) {
        String name = named(element);
        double bonus = LIKELY.matcher(name).find() ? BONUS : 0;
        if (element.normalName().equals("article") || element.attr("itemprop").equals("articleBody")) {
            bonus += BONUS;
        }
        boolean talk = element.parents().stream().limit(4).anyMatch(above -> TALK.matcher(named(above)).find())
                || TALK.matcher(name).find();
        return unlikely(element) || talk ? bonus - 2 * BONUS : bonus;
    }

    static boolean unlikely(Element element) {
        String name = named(element);
        return !name.isBlank() && UNLIKELY.matcher(name).find() && !LIKELY.matcher(name).find();
    }

    private static String named(Element element) {
        return element.className() + " " + element.id();
    }

    /// The share of the text that is links, from 0 to 1.
    private static double linked(Element element) {
        int all = element.text().length();
        return all == 0 ? 0 : Math.min(1, element.select("a").text().length() / (double) all);
    }
}
