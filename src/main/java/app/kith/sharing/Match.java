package app.kith.sharing;

import app.kith.search.Line;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody an article would suit.
///
/// @param score how well, to be compared with others for the same article only
/// @param line the sentence that says why, marked
/// @param lastGiven the day they were last given anything; null when never
/// @param leftOut why they are not suggested all the same; null when they are
public record Match(
        UUID contact,
        double score,
        Line line,
        @Nullable LocalDate lastGiven,
        @Nullable LeftOut leftOut) {}
