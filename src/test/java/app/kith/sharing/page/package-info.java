/// Tests of fetching and reading pages.
@NullMarked
package app.kith.sharing.page;

import org.jspecify.annotations.NullMarked;
