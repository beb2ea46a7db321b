package app.kith.ui.people;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// Puts text on the clipboard, vCards also in their own format, so that other address books take them.
final class VcardClip {
    private static final DataFormat VCARD = format("text/vcard");

    private VcardClip() {}

    /// Copies a text.
    static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        if (text.startsWith("BEGIN:VCARD")) {
            content.put(VCARD, text);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static DataFormat format(String type) {
        var known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }
}
