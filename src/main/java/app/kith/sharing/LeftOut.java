package app.kith.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Why somebody whom an article would suit is not suggested.
///
/// @param day the day they are free again or the day they had it; null for the other reasons
public record LeftOut(Reason reason, @Nullable LocalDate day) {
    /// What speaks against it. `HAD_ONE`: they had an article within the days the user leaves between two; `HAS_IT`: they have
    /// this one; `AT_REST`: the user lets them rest; `NO_ARTICLES`: they want none.
    public enum Reason {
        HAD_ONE, HAS_IT, AT_REST, NO_ARTICLES
    }
}
