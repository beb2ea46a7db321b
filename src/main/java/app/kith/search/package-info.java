/// Finding people by any word in their card or notes: the index, the query language, snippets and saved searches.
///
/// May use: book, platform.
@NullMarked
package app.kith.search;

import org.jspecify.annotations.NullMarked;
