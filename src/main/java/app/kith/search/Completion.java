package app.kith.search;

/// A way to go on with what was typed.
///
/// @param label what it adds, such as `tag:golf`
/// @param typed the whole search field after taking it
/// @param caret where the caret stands then
public record Completion(String label, String typed, int caret) {}
