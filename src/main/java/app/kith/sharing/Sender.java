package app.kith.sharing;

import app.kith.platform.Setting;
import app.kith.platform.Settings;

/// Who signs the letters. Asked for once, before the first letter.
///
/// @param name the user's, as it stands beside their address
/// @param signature what letters end with; a name, or several lines
/// @param address the user's mail address; may be empty, but for sending through a mail server
public record Sender(String name, String signature, String address) {
    /// The user's name.
    public static final Setting<String> NAME = Setting.text("letters.name", "");
    /// What letters end with.
    public static final Setting<String> SIGNATURE = Setting.text("letters.signature", "");
    /// The user's mail address.
    public static final Setting<String> ADDRESS = Setting.text("letters.address", "");

    /// The sender as the settings know them.
    public static Sender of(Settings settings) {
        return new Sender(settings.get(NAME).strip(), settings.get(SIGNATURE).strip(), settings.get(ADDRESS).strip());
    }

    /// Whether the signature has been given.
    public boolean known() {
        return !signature.isBlank();
    }
}
