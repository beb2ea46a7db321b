package app.kith.sharing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// What [Matches] asks about articles that went out already.
public interface Given {
    /// The day each of some contacts first had an article, for those who have.
    Map<UUID, LocalDate> had(Collection<UUID> contacts, CanonicalAddress article);

    /// The day from which each of some contacts is free for another article, for those who are not yet.
    Map<UUID, LocalDate> free(Collection<UUID> contacts);
}
