/// The page of people.
///
/// May use: people.
@NullMarked
package app.kith.testing.crossed.ui.people;

import org.jspecify.annotations.NullMarked;
