package app.kith.ui.transfer;

import app.kith.transfer.Progress;

/// What the window shows of a work, told by an import or export.
record KitProgress(app.kith.ui.kit.Progress shown) implements Progress {
    @Override
    public void at(long done, long total) {
        shown.at(done, total);
    }

    @Override
    public boolean cancelled() {
        return shown.cancelled();
    }
}
