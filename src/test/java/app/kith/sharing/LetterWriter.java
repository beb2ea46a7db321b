package app.kith.sharing;

import app.kith.people.Contact;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/// A small program for [DraftKillTest]: writes on and on at a letter and says what was saved, until it is killed.
///
/// Arguments: the folder of the book.
final class LetterWriter {
    private LetterWriter() {}

    public static void main(String[] arguments) {
        var at = new SharingBook(Path.of(arguments[0]), Clock.systemUTC());
        Article ads = at.ads();
        Contact jill = at.person("Jill", "Moreau", "jill@northlight.example");
        LetterDraft draft = at.drafts.about(ads);
        Letter letter = at.drafts.begin(draft, jill.id(), jill.called());
        var words = new AtomicInteger();
        try (var stay = at.drafts.stay(ads.called())) {
            while (words.incrementAndGet() > 0) {
                at.drafts.edit(stay, draft.id(), each -> each.withWords("For all " + words));
                at.drafts.editLetter(stay, letter.id(), each -> each.withOwn("For Jill " + words));
                System.out.println(words);
                System.out.flush();
            }
        }
    }
}
