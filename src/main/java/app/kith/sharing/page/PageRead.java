package app.kith.sharing.page;

import java.net.URI;

/// A page as it was read from the web.
///
/// @param address where it was found in the end
/// @param canonical the address it names as its own, complete; empty when it names none
public record PageRead(URI address, String canonical, Page page) {}
