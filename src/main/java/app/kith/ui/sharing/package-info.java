/// Sharing articles: the reading list.
///
/// May use: ui.kit, sharing, sharing.page, people, book, platform.
@NullMarked
package app.kith.ui.sharing;

import org.jspecify.annotations.NullMarked;
