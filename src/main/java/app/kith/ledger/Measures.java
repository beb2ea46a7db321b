package app.kith.ledger;

/// The numbers behind standing and the ask guard. Those of [#USUAL] are what the rules name; days count from one calendar day to
/// another in the user's zone.
///
/// @param halving in how many days the weight of an entry halves
/// @param tilt from which balance on, between 0 and 1, one has given more
/// @param silentDays how many silent days come before a beginning
/// @param beginnings how many beginnings one-sidedness looks at
/// @param beginningMonths and how far back
/// @param fewestKnown of how many beginnings it must be known who made them
/// @param oneSided from which lower bound of the share of one side on it always begins
/// @param unanswered after how many days something of mine counts as unanswered
/// @param silenceWeeks how long nobody is suggested who left two of mine unanswered
/// @param justMet how many days somebody counts as just met
/// @param fewestTalks how many conversations stand for something given
/// @param askDays within how many days a second ask is one too many, and after how many days of silence an ask comes suddenly
public record Measures(
        int halving,
        double tilt,
        int silentDays,
        int beginnings,
        int beginningMonths,
        int fewestKnown,
        double oneSided,
        int unanswered,
        int silenceWeeks,
        int justMet,
        int fewestTalks,
        int askDays) {
    /// What the rules name.
    public static final Measures USUAL = new Measures(365, 0.40, 14, 10, 24, 4, 0.60, 21, 26, 30, 3, 180);
}
