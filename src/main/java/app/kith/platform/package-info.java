/// What differs between machines: directories, settings, the one running instance, the log and the desktop.
///
/// May use: nothing of Kith.
@NullMarked
package app.kith.platform;

import org.jspecify.annotations.NullMarked;
