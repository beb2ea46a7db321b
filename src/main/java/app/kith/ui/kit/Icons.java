package app.kith.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The signs beside words. They take the colour of the text around them and are never read aloud: the word is.
public final class Icons {
    private Icons() {}

    /// A sign of 15 px.
    public static FontIcon of(Feather sign) {
        var icon = new FontIcon(sign);
        icon.getStyleClass().add("icon");
        icon.setMouseTransparent(true);
        return icon;
    }
}
