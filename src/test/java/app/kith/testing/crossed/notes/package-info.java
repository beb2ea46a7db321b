/// Notes on people.
///
/// May use: people.
@NullMarked
package app.kith.testing.crossed.notes;

import org.jspecify.annotations.NullMarked;
