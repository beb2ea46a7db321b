/// One class a story, played through the real window with no display.
@NullMarked
package app.kith.flows;

import org.jspecify.annotations.NullMarked;
