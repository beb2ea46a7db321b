@NullMarked
package app.kith.search;

import org.jspecify.annotations.NullMarked;
