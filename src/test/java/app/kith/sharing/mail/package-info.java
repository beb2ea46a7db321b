/// Letters as mail, tried against a real mail server on this machine.
///
/// May use: platform.
@NullMarked
package app.kith.sharing.mail;

import org.jspecify.annotations.NullMarked;
