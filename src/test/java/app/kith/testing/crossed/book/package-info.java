/// The book that is crossed.
///
/// May use: nothing of Kith.
@NullMarked
package app.kith.testing.crossed.book;

import org.jspecify.annotations.NullMarked;
