/// Bringing people in and taking them out: vCard and CSV, with a preview before and one step to undo.
///
/// May use: book, platform, people, notes.
@NullMarked
package app.kith.transfer;

import org.jspecify.annotations.NullMarked;
