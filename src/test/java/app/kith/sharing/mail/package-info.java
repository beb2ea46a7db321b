/// Tests of letters as mail, against a real mail server on this machine.
@NullMarked
package app.kith.sharing.mail;

import org.jspecify.annotations.NullMarked;
