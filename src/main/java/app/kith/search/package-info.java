/// Finding people by any word in their card or notes: the index, the query language, snippets and saved searches.
/// It owns [Source], the interface through which a feature hands over what is to be found.
///
/// May use: book, platform.
@NullMarked
package app.kith.search;

import org.jspecify.annotations.NullMarked;
