/// The command line.
///
/// May use: Parts, book, platform and every feature.
@NullMarked
package app.kith.cli;

import org.jspecify.annotations.NullMarked;
