/// Tests of articles and sharing.
@NullMarked
package app.kith.sharing;

import org.jspecify.annotations.NullMarked;
