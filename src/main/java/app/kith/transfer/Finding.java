package app.kith.transfer;

/// Something in a file that was left out or mended, for the report.
///
/// @param line where it begins in the file, counted from 1; 0 when it has no line
/// @param detail what it is about, such as the name of a property; may be empty
public record Finding(int line, Reason reason, String detail) {}
