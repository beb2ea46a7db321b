/// What tests share: a fresh book, and a harness that plays the real window.
@NullMarked
package app.kith.testing;

import org.jspecify.annotations.NullMarked;
