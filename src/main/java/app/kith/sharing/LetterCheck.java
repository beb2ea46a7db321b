package app.kith.sharing;

import app.kith.people.Contact;
import app.kith.people.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What speaks against a letter, by the rules of the share composer. Knows nothing of the book.
///
/// @param phrases that say nothing, ask or sell
/// @param sender who signs
record LetterCheck(Phrases phrases, Sender sender) {
    /// What is known of a contact's shares.
    ///
    /// @param had the day the contact first had this article
    /// @param free the day from which the contact is free for another share, when that is not today
    /// @param many whether many went today already
    record Past(Optional<LocalDate> had, Optional<LocalDate> free, boolean many) {
        static final Past NONE = new Past(Optional.empty(), Optional.empty(), false);
    }

    /// A letter to be checked, or one beside which it is checked.
    ///
    /// @param own the user's own words in it
    record Sheet(Contact contact, String own) {}

    /// What speaks against a letter, what always stops it first.
    ///
    /// @param others the letters about the same article to others, those that have left too
    List<Objection> check(Composed letter, Article article, Sheet sheet, List<Sheet> others, Past past) {
        var objections = new ArrayList<Objection>();
        letter.missing().forEach(each -> objections.add(Objection.of(Objection.Kind.UNFILLED, each)));
        if (!sender.known()) {
            objections.add(Objection.of(Objection.Kind.UNSIGNED));
        }
        past.had().ifPresent(day -> objections.add(Objection.of(Objection.Kind.AGAIN, day)));
        if (!says(letter.own(), article, sheet.contact())) {
            objections.add(Objection.of(Objection.Kind.BARE));
        } else if (!others.isEmpty() && !hasItsOwn(article, sheet, others)) {
            objections.add(Objection.of(Objection.Kind.ALIKE));
        }
        past.free().ifPresent(day -> objections.add(Objection.of(Objection.Kind.SOON, day)));
        phrases.asks(withoutArticle(letter.text(), article) + "\n" + withoutArticle(letter.subject(), article))
                .ifPresent(phrase -> objections.add(Objection.of(Objection.Kind.ASKING, phrase)));
        if (!letter.text().contains(article.address())) {
            objections.add(Objection.of(Objection.Kind.NO_LINK));
        }
        if (past.many()) {
            objections.add(Objection.of(Objection.Kind.MANY));
        }
        return objections;
    }

    private boolean says(String own, Article article, Contact contact) {
        return phrases.says(withoutArticle(own, article), contact.called() + " " + contact.name().nickname());
    }

    /// Whether some sentence that says anything stands in this letter alone; names do not make the difference.
    private boolean hasItsOwn(Article article, Sheet sheet, List<Sheet> others) {
        Set<String> elsewhere = others.stream()
                .flatMap(other -> sentences(other).stream())
                .collect(Collectors.toSet());
        return LetterComposing.sentences(sheet.own(), Locale.ROOT)
                .stream()
                .filter(sentence -> says(sentence, article, sheet.contact()))
                .anyMatch(sentence -> !elsewhere.contains(nameless(sentence, sheet.contact())));
    }

    private static Set<String> sentences(Sheet sheet) {
        return LetterComposing.sentences(sheet.own(), Locale.ROOT)
                .stream()
                .map(sentence -> nameless(sentence, sheet.contact()))
                .collect(Collectors.toSet());
    }

    /// A sentence without the contact's names and their organisation's, compared as names are.
    private static String nameless(String sentence, Contact contact) {
        String left = " " + Names.compared(sentence) + " ";
        for (String name : List.of(contact.called(), contact.work().organisation(), contact.name().given(),
                contact.name().family(), contact.name().nickname())) {
            String compared = Names.compared(name);
            left = compared.isEmpty() ? left : left.replace(" " + compared + " ", " ");
        }
        return left.strip();
    }

    /// What the article itself says is not the user's.
    private static String withoutArticle(String text, Article article) {
        String left = text.replace(article.address(), " ");
        return article.called().isBlank() ? left : left.replace(article.called(), " ");
    }
}
