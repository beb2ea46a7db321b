package app.kith.people;

import app.kith.book.Book;
import app.kith.book.Reader;
import app.kith.book.Stay;
import app.kith.book.StepName;
import app.kith.book.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The people in the book: found, listed, kept, tagged and put into the trash. Every change is a step that can be undone.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing.
public final class People {
    private final Book book;
    private final List<Follower> followers;

    /// @param phones compares telephone numbers for the keys by which doubles are found
    /// @param followers what goes where contacts go
    public People(Book book, Phones phones, List<Follower> followers) {
        this.book = book;
        this.followers = List.copyOf(followers);
        book.derive(PeopleStore.TABLE, new KeyStore(new ContactKeys(phones)));
    }

    /// The contact, unless it is in the trash or never was.
    public Optional<Contact> find(UUID id) {
        return book.read(reader -> PeopleStore.find(reader, id));
    }

    /// The contacts of `ids`, in that order; those not in the book are left out.
    public List<Contact> all(Collection<UUID> ids) {
        var found = book.read(reader -> PeopleStore.all(reader, ids));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// Hands over everybody in the order they came, some hundreds in memory at a time.
    public void each(Consumer<Contact> use) {
        book.read(reader -> {
            PeopleStore.each(reader, use);
            return true;
        });
    }

    /// How many people there are.
    public long count() {
        return book.read(PeopleStore::count);
    }

    /// Everybody's id in an order.
    public List<UUID> ids(PeopleOrder order) {
        return book.read(reader -> ids(reader, order));
    }

    /// The next people in an order. By name and by age this takes the same time at any place of a list of any length; by
    /// organisation and by last word everybody is ordered first.
    ///
    /// @param after the last one already shown; null for the first page
    public List<PersonRow> page(PeopleOrder order, @Nullable UUID after, int limit) {
        return book.read(reader -> {
            var last = Optional.ofNullable(after).flatMap(id -> PeopleStore.find(reader, id));
            return rows(reader, switch (order) {
                case NAME -> PeopleStore.pageByName(reader, last, limit);
                case NEWEST -> PeopleStore.pageByNewest(reader, last, limit);
                case ORGANISATION, LAST_WORD -> {
                    List<UUID> all = ids(reader, order);
                    int from = all.indexOf(after) + 1;
                    yield all.subList(from, Math.min(all.size(), from + limit));
                }
            });
        });
    }

    /// What lists show of `ids`, in that order; those not in the book are left out.
    public List<PersonRow> rows(Collection<UUID> ids) {
        return book.read(reader -> rows(reader, ids));
    }

    /// Keeps a new card.
    public void add(Contact contact) {
        book.write(StepName.of("step.card.new", contact.called()), writer -> {
            insert(writer, contact);
            return contact.id();
        });
    }

    /// A stay in a field of the card, named after the contact.
    public Stay stay(UUID id) {
        return book.stay(StepName.of("step.card", find(id).map(Contact::called).orElse("")));
    }

    /// Changes a card within a stay.
    ///
    /// @return the card as it is now; empty when it is no longer in the book, and then nothing was saved
    public Optional<Contact> edit(Stay stay, UUID id, UnaryOperator<Contact> change) {
        return stay.write(writer -> edit(writer, id, change));
    }

    /// Changes a card as a step of its own.
    ///
    /// @return the card as it is now; empty when it is no longer in the book, and then nothing was saved
    public Optional<Contact> edit(StepName name, UUID id, UnaryOperator<Contact> change) {
        return book.write(name, writer -> edit(writer, id, change));
    }

    /// Puts people into the trash, with all that belongs to them, as one step.
    public void trash(Collection<UUID> ids) {
        List<PersonRow> going = rows(ids);
        StepName name = going.size() == 1
                ? StepName.of("step.trash", going.getFirst().called())
                : StepName.of("step.trash.several", String.valueOf(going.size()));
        book.write(name, writer -> {
            remove(writer, ids);
            return ids.size();
        });
    }

    /// Gives a tag to people or takes it away, as one step.
    public void tag(Collection<UUID> ids, String tag, boolean given) {
        String word = Names.entered(tag);
        book.write(given ? StepName.of("step.tag", word) : StepName.of("step.untag", word), writer -> {
            ids.forEach(id -> edit(writer, id, contact -> contact.withAbout(tagged(contact.about(), word, given))));
            return ids.size();
        });
    }

    /// Keeps a new card within a step of somebody else's. Cheap: nothing is read.
    public void insert(Writer writer, Contact contact) {
        PeopleStore.insert(writer, contact);
    }

    /// Keeps a changed card within a step of somebody else's; `changed` is the caller's to set.
    public void update(Writer writer, Contact contact) {
        PeopleStore.update(writer, contact);
    }

    /// The contact as the writer sees it, within a step of somebody else's; what the step itself brought is seen too.
    public Optional<Contact> find(Writer writer, UUID id) {
        return PeopleStore.findWithin(writer, id);
    }

    /// Puts people into the trash within a step of somebody else's.
    public void remove(Writer writer, Collection<UUID> ids) {
        followers.forEach(follower -> follower.trashed(writer, ids));
        ids.forEach(id -> PeopleStore.delete(writer, id));
    }

    /// The ids of the cards that came from `origin`.
    public List<UUID> ofOrigin(String origin) {
        return book.read(reader -> PeopleStore.ofOrigin(reader, origin));
    }

    /// Changes a card within a step of somebody else's. A new name is written on the cards of those met through it, too.
    ///
    /// @return the card as it is now; empty when it is not in the book
    public Optional<Contact> edit(Writer writer, UUID id, UnaryOperator<Contact> change) {
        Optional<Contact> before = PeopleStore.find(writer, id);
        Optional<Contact> after = before.map(change);
        if (after.equals(before)) {
            return after;
        }
        Optional<Contact> kept = after.map(contact -> contact.withChanged(book.clock().instant()));
        kept.ifPresent(contact -> {
            PeopleStore.update(writer, contact);
            if (!contact.called().equals(before.get().called())) {
                PeopleStore.rename(writer, contact);
            }
        });
        return kept;
    }

    private List<UUID> ids(Reader reader, PeopleOrder order) {
        return switch (order) {
            case NAME -> PeopleStore.byName(reader);
            case ORGANISATION -> {
                Map<UUID, String> organisations = KeyStore.organisations(reader);
                record Placed(UUID id, String organisation) {}
                yield PeopleStore.byName(reader)
                        .stream()
                        .map(id -> new Placed(id, organisations.getOrDefault(id, "")))
                        .sorted(Comparator.comparing((Placed placed) -> placed.organisation().isEmpty())
                                .thenComparing(Placed::organisation))
                        .map(Placed::id)
                        .toList();
            }
            case NEWEST -> PeopleStore.byName(reader).stream().sorted(Comparator.reverseOrder()).toList();
            case LAST_WORD -> {
                Map<UUID, LocalDate> words = new HashMap<>();
                followers.forEach(follower -> newest(words, follower.lastWords(reader)));
                yield PeopleStore.byName(reader)
                        .stream()
                        .sorted(Comparator.comparing((UUID id) -> words.getOrDefault(id, LocalDate.MIN)).reversed())
                        .toList();
            }
        };
    }

    private List<PersonRow> rows(Reader reader, Collection<UUID> ids) {
        Map<UUID, PersonRow> found = PeopleStore.rows(reader, ids);
        Map<UUID, LocalDate> words = new HashMap<>();
        followers.forEach(follower -> newest(words, follower.lastWords(reader, found.keySet())));
        var rows = new ArrayList<PersonRow>();
        for (UUID id : ids) {
            PersonRow row = found.get(id);
            if (row != null) {
                rows.add(row.withLastWord(words.get(id)));
            }
        }
        return rows;
    }

    private static void newest(Map<UUID, LocalDate> words, Map<UUID, LocalDate> more) {
        more.forEach((id, day) -> words.merge(id, day, (one, other) -> one.isAfter(other) ? one : other));
    }

    private static About tagged(About about, String tag, boolean given) {
        var tags = new ArrayList<>(about.tags());
        boolean has = tags.stream().anyMatch(tag::equalsIgnoreCase);
        if (given && !has) {
            tags.add(tag);
        } else if (!given) {
            tags.removeIf(tag::equalsIgnoreCase);
        }
        return about.withTags(tags);
    }
}
