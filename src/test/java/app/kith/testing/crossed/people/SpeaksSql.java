package app.kith.testing.crossed.people;

import app.kith.testing.crossed.book.Reader;

/// Speaks SQL and is no store.
record SpeaksSql(Reader reader) {
    long all() {
        return reader.count("SELECT count(*) FROM contact");
    }
}
