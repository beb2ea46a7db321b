/// People who cross.
///
/// May use: book.
@NullMarked
package app.kith.testing.crossed.people;

import org.jspecify.annotations.NullMarked;
