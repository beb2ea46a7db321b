/// A small program in which every class but `Person` crosses a border, so that each rule is seen to fail.
///
/// May use: everything.
@NullMarked
package app.kith.testing.crossed;

import org.jspecify.annotations.NullMarked;
