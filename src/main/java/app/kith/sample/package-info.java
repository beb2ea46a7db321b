/// The sample people a newcomer can look round with.
///
/// May use: book, people, notes, ledger.
@NullMarked
package app.kith.sample;

import org.jspecify.annotations.NullMarked;
