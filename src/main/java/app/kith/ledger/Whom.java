package app.kith.ledger;

import app.kith.people.PersonRow;
import java.util.List;

/// Finds the people a typed name may mean.
@FunctionalInterface
public interface Whom {
    /// Those whose names fit, the likeliest first; nobody when none does. Any thread but the window's.
    List<PersonRow> called(String name, int limit);
}
