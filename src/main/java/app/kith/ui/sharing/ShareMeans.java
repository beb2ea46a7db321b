package app.kith.ui.sharing;

import app.kith.book.Book;
import app.kith.people.People;
import app.kith.people.PersonRow;
import app.kith.people.Photos;
import app.kith.sharing.Article;
import app.kith.sharing.Articles;
import app.kith.sharing.Drafts;
import app.kith.sharing.Letters;
import app.kith.sharing.Mailing;
import app.kith.sharing.Passwords;
import app.kith.sharing.Reading;
import app.kith.sharing.Replies;
import app.kith.sharing.Shares;
import app.kith.sharing.Suggestions;
import app.kith.sharing.Templates;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/// The services the page of shares stands on.
///
/// @param matches who would love an article
/// @param called whom typed words fit
/// @param trust whose certificates count when letters go to a mail server; asked off the window's thread
public record ShareMeans(
        Book book,
        People people,
        Photos photos,
        Articles articles,
        Reading reading,
        Drafts drafts,
        Letters letters,
        Templates templates,
        Shares shares,
        Mailing mailing,
        Replies replies,
        Function<Article, Suggestions> matches,
        Function<String, List<PersonRow>> called,
        Passwords passwords,
        Supplier<SSLSocketFactory> trust) {}
