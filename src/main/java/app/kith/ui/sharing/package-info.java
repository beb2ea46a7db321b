/// Sharing articles: the reading list, and the composer with its letters and what is set about them.
///
/// May use: ui.kit, book, platform, people, search, sharing, sharing.mail, sharing.page.
@NullMarked
package app.kith.ui.sharing;

import org.jspecify.annotations.NullMarked;
