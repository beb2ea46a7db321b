/// Web pages: fetching one with care, and reading title, description, text and the like from it. Knows no book.
///
/// May use: platform.
@NullMarked
package app.kith.sharing.page;

import org.jspecify.annotations.NullMarked;
