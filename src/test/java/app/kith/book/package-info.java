/// Tests of the book.
@NullMarked
package app.kith.book;

import org.jspecify.annotations.NullMarked;
