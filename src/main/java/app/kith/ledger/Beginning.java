package app.kith.ledger;

import java.time.LocalDate;
import java.util.OptionalLong;

/// The first sign of life after silent days.
///
/// @param by who began; unknown where that was not noted, or both did on the same day
/// @param ask whether it was an ask of whoever began
/// @param brought whether whoever began brought something of worth that day
/// @param daysToAnswer after how many days the other side answered; empty when it did not before the next beginning
public record Beginning(LocalDate on, Began by, boolean ask, boolean brought, OptionalLong daysToAnswer) {}
