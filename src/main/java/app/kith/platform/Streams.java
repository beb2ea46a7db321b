package app.kith.platform;

import java.io.InputStream;
import java.io.OutputStream;

/// The three streams of a command, as bytes: its own when it runs by itself, those of the caller when it runs in the
/// Kith that is open already.
public record Streams(InputStream in, OutputStream out, OutputStream err) {}
