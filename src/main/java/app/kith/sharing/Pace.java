package app.kith.sharing;

import app.kith.platform.Setting;
import app.kith.platform.Settings;

/// How often articles go out.
///
/// @param days between two shares to one contact, in calendar days of the user's zone
/// @param perDay shares in one day, after which it is said that these are many
public record Pace(int days, int perDay) {
    /// Days between two shares to one contact.
    public static final Setting<Integer> DAYS = Setting.number("letters.days", 7);
    /// Shares in one day that are not many yet.
    public static final Setting<Integer> PER_DAY = Setting.number("letters.perday", 5);

    private static final int LONGEST = 366;

    /// Keeps both within reason.
    public Pace {
        days = Math.clamp(days, 1, LONGEST);
        perDay = Math.clamp(perDay, 1, 1_000);
    }

    /// The pace as the settings have it.
    public static Pace of(Settings settings) {
        return new Pace(settings.get(DAYS), settings.get(PER_DAY));
    }
}
