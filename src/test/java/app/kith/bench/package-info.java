/// Measurements, run by hand: the commands are in `RESULTS.md` beside this file.
@NullMarked
package app.kith.bench;

import org.jspecify.annotations.NullMarked;
