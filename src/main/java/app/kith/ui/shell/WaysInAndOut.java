package app.kith.ui.shell;

import app.kith.book.Backup;
import app.kith.book.Backups;
import app.kith.book.Progress;
import app.kith.people.Doubles;
import app.kith.people.Phones;
import app.kith.people.Photos;
import app.kith.search.SearchOrder;
import app.kith.transfer.VcardExport;
import app.kith.transfer.VcardImport;
import app.kith.ui.kit.Desk;
import app.kith.ui.transfer.Transfers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/// Puts the imports and exports of the window together.
///
/// @param services what they read and write
record WaysInAndOut(Services services) {
    private static final int MOST_FOUND = 1_000_000;

    /// @param selected the people selected in the list, in their order
    Transfers transfers(Desk desk, Supplier<List<UUID>> selected) {
        var people = services.parts().people();
        var notes = services.parts().notes();
        var photos = new Photos(services.parts().book(), people);
        return new Transfers(
                desk,
                in(photos),
                services.parts().sheets(),
                new VcardExport(people, notes, photos::jpeg),
                selected,
                words -> services.parts().search().find(words, SearchOrder.BEST, MOST_FOUND).ids());
    }

    private VcardImport in(Photos photos) {
        var book = services.parts().book();
        var phones = new Phones(Locale.getDefault(Locale.Category.FORMAT));
        var backups = new Backups(book.file(), book.clock());
        return new VcardImport(
                book,
                services.parts().people(),
                services.parts().notes(),
                photos,
                new Doubles(book, phones),
                phones,
                () -> backups.make(book, Backup.Reason.BEFORE_IMPORT, Progress.UNSEEN));
    }
}
