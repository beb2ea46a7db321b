package app.kith.transfer;

import java.util.List;

/// What an import came to.
///
/// @param file the name of the file
/// @param added how many cards are new
/// @param merged how many cards of the book gained or changed something
/// @param unchanged how many cards of the file said nothing new
/// @param left how many cards of the file were left out, by the user's choice or for the reason in `findings`
/// @param findings what of the file was left out or mended, by line
public record ImportReport(String file, int added, int merged, int unchanged, int left, List<Finding> findings) {}
