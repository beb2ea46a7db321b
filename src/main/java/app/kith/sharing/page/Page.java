package app.kith.sharing.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a web page says of itself, and its text. Whatever it does not say is empty.
///
/// @param title at most 500 characters, on one line
/// @param site the name of the site, else its host
/// @param author as the page writes it
/// @param published the day it came out
/// @param description at most 1,000 characters, on one line
/// @param picture the address of its picture, `http` or `https`
/// @param language a BCP 47 tag such as `pt` or `en-GB`
/// @param text the main text in paragraphs, without menus and advertisements; at most [#LONGEST_TEXT] characters
public record Page(
        String title,
        String site,
        String author,
        @Nullable LocalDate published,
        String description,
        String picture,
        String language,
        String text) {
    /// The most characters of text that are kept.
    public static final int LONGEST_TEXT = 100_000;

    /// A page of which nothing is known yet.
    public static final Page UNREAD = new Page("", "", "", null, "", "", "", "");

    private static final int WORDS_A_MINUTE = 220;
    private static final int CHARACTERS_A_MINUTE = 450;

    /// How long it takes to read, in minutes, at 220 words a minute (450 characters where words are not set apart); 0 without
    /// a text, else at least 1.
    public int minutes() {
        if (text.isBlank()) {
            return 0;
        }
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        long words = ideographs > text.length() / 4 ? 0 : text.strip().split("\\s+", -1).length;
        return (int) Math.max(1,
                Math.round(words / (double) WORDS_A_MINUTE + ideographs / (double) CHARACTERS_A_MINUTE));
    }

    /// The same with a title of the user's.
    public Page withTitle(String typed) {
        return new Page(typed, site, author, published, description, picture, language, text);
    }
}
