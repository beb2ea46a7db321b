/// Kith, a desktop address book: where it starts and how its parts are put together.
///
/// May use: everything.
@NullMarked
package app.kith;

import org.jspecify.annotations.NullMarked;
