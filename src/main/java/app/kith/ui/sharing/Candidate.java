package app.kith.ui.sharing;

import app.kith.people.PersonRow;
import app.kith.search.Line;
import app.kith.sharing.LeftOut;
import org.jspecify.annotations.Nullable;

/// Somebody who might get the article.
///
/// @param line the sentence that says why; null for somebody the user added
/// @param leftOut why they are not suggested; null when they are
/// @param chosen whether a letter to them is begun
record Candidate(PersonRow person, @Nullable Line line, @Nullable LeftOut leftOut, boolean chosen) {
    Candidate with(boolean isChosen) {
        return new Candidate(person, line, leftOut, isChosen);
    }
}
