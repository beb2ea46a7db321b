package app.kith.ui.sharing;

import app.kith.sharing.Share;

/// A letter that was handed over, and of which the user is to say whether it was sent.
///
/// @param called the contact's name
record Asked(Share share, String called) {}
