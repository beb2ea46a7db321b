package app.kith.ui.kit;

/// A page whose rows follow the search field.
public interface Searching extends Page {
    /// Shows what the text finds; called at every change of the field. Empty shows everybody.
    void search(String text);

    /// Puts the selection on the first row, as `↓` in the field does.
    void intoResults();

    /// Opens the first row, as `Enter` in the field does.
    void openFirst();
}
