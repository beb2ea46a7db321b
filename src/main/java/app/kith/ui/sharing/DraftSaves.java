package app.kith.ui.sharing;

import app.kith.book.Stay;
import app.kith.sharing.Drafts;
import app.kith.sharing.Letter;
import app.kith.sharing.LetterDraft;
import app.kith.ui.kit.Background;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Saves what is typed into letters; all saves of one stay in one field are one step.
final class DraftSaves {
    private final Background background;
    private final Drafts drafts;
    private final Runnable saved;
    private final Consumer<Exception> failed;
    /// Only the save thread touches it.
    private @Nullable Stay stay;

    /// @param saved told on the window's thread after each save
    /// @param failed told why a save failed
    DraftSaves(Background background, Drafts drafts, Runnable saved, Consumer<Exception> failed) {
        this.background = background;
        this.drafts = drafts;
        this.saved = saved;
        this.failed = failed;
    }

    /// Changes what all letters share.
    ///
    /// @param again what counts as not saved when this fails
    void draft(UUID id, String article, UnaryOperator<LetterDraft> change, Runnable again) {
        background.save(() -> drafts.edit(going(article), id, change), kept -> saved.run(), failure -> {
            again.run();
            failed.accept(failure);
        });
    }

    /// Changes one letter.
    ///
    /// @param again what counts as not saved when this fails
    void letter(UUID id, String article, UnaryOperator<Letter> change, Runnable again) {
        background.save(() -> drafts.editLetter(going(article), id, change), kept -> saved.run(), failure -> {
            again.run();
            failed.accept(failure);
        });
    }

    /// Ends the stay: the field was left.
    void left() {
        background.save(() -> {
            if (stay != null) {
                stay.close();
            }
            stay = null;
            return true;
        }, closed -> {});
    }

    private Stay going(String article) {
        var going = stay == null ? drafts.stay(article) : stay;
        stay = going;
        return going;
    }
}
