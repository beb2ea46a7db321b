package app.kith.platform;

/// The looks of the window: always light, always dark, or as the system says.
public enum Theme {
    SYSTEM, LIGHT, DARK
}
