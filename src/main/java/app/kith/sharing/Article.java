package app.kith.sharing;

import app.kith.sharing.page.Page;
import app.kith.sharing.page.Trouble;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A web page worth passing on, in the reading list. A value: a change makes a new one, and [Articles] keeps it.
///
/// @param id time-ordered, for good
/// @param address as it was given, complete with scheme; opened and sent
/// @param canonical by which it is known again
/// @param page what the page says, as far as it has been read; the title may be the user's
/// @param photo the hash of its picture, as [app.kith.people.Photos#jpeg] takes it; null without one
/// @param state how far it has come
/// @param tags the user's, without `#`
/// @param remark the user's, for themselves; never sent
/// @param fetched whether the page has been read
/// @param kept when it came into the list
/// @param changed when it last changed
public record Article(
        UUID id,
        String address,
        CanonicalAddress canonical,
        Page page,
        @Nullable String photo,
        State state,
        List<String> tags,
        String remark,
        Fetched fetched,
        Instant kept,
        Instant changed) {
    /// The most characters of a remark.
    public static final int LONGEST_REMARK = 20_000;
    /// The most characters of a title.
    public static final int LONGEST_TITLE = 500;

    /// Copies the tags.
    public Article {
        tags = List.copyOf(tags);
    }

    /// What lists call it: its title, else its address without the scheme.
    public String called() {
        return page.title().isBlank() ? canonical.text() : page.title();
    }

    /// The same with another page.
    public Article withPage(Page other, CanonicalAddress known) {
        return new Article(id, address, known, other, photo, state, tags, remark, fetched, kept, changed);
    }

    /// The same with a title of the user's, cut to [#LONGEST_TITLE].
    public Article withTitle(String typed) {
        String title = typed.length() > LONGEST_TITLE ? typed.substring(0, LONGEST_TITLE) : typed;
        return withPage(page.withTitle(title), canonical);
    }

    /// The same with another picture, or none.
    public Article withPhoto(@Nullable String hash) {
        return new Article(id, address, canonical, page, hash, state, tags, remark, fetched, kept, changed);
    }

    /// The same, further on or further back.
    public Article withState(State other) {
        return new Article(id, address, canonical, page, photo, other, tags, remark, fetched, kept, changed);
    }

    /// The same with other tags.
    public Article withTags(List<String> other) {
        return new Article(id, address, canonical, page, photo, state, other, remark, fetched, kept, changed);
    }

    /// The same with the tags in a typed line, apart by blanks or commas, with or without `#`.
    public Article withTypedTags(String line) {
        return withTags(Stream.of(line.split("[\\s,]+", -1))
                .map(tag -> tag.replaceFirst("^#+", ""))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList());
    }

    /// The same with another remark.
    public Article withRemark(String other) {
        return new Article(id, address, canonical, page, photo, state, tags, other, fetched, kept, changed);
    }

    /// The same after another try to read the page.
    public Article withFetched(Fetched other) {
        return new Article(id, address, canonical, page, photo, state, tags, remark, other, kept, changed);
    }

    /// The same, changed at another time.
    public Article withChanged(Instant when) {
        return new Article(id, address, canonical, page, photo, state, tags, remark, fetched, kept, when);
    }

    /// How far an article has come: not looked at yet, kept to be shared, shared with somebody.
    public enum State {
        UNREAD, KEPT, SHARED
    }

    /// Whether the page has been read, and when that was last tried.
    ///
    /// @param trouble why it could not be; null when it was read or not tried yet
    /// @param detail what goes into the sentence of the trouble, see [Trouble#textKey]
    /// @param at when it was last tried; null when it was not
    public record Fetched(@Nullable Trouble trouble, String detail, @Nullable Instant at) {
        /// Not tried yet.
        public static final Fetched NOT_YET = new Fetched(null, "", null);

        /// Read at a moment.
        public static Fetched at(Instant when) {
            return new Fetched(null, "", when);
        }

        /// Whether the page has been read.
        public boolean done() {
            return trouble == null && at != null;
        }
    }
}
