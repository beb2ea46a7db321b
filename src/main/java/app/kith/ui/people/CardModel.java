package app.kith.ui.people;

import app.kith.people.Contact;
import app.kith.people.KnownValues;
import app.kith.people.PartialDate;
import app.kith.people.People;
import app.kith.people.PersonRow;
import app.kith.people.Phone;
import app.kith.people.Phones;
import app.kith.people.Photos;
import app.kith.people.Picture;
import app.kith.people.PictureRefused;
import app.kith.people.TypedDate;
import app.kith.platform.Desktop;
import app.kith.platform.Texts;
import app.kith.ui.kit.Background;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Suggestions.Offer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The front of the open card. Used on the window's thread but where it says otherwise.
final class CardModel {
    /// The front as it is shown.
    ///
    /// @param phones each number as people of the user's country write it
    /// @param photo the bytes of a picture, null without one
    record Front(Contact contact, Map<String, String> phones, @Nullable Supplier<InputStream> photo) {
        /// A number in the form it is read in.
        String shown(String number) {
            return phones.getOrDefault(number, number);
        }
    }

    private final Texts texts = Texts.of(CardModel.class);
    private final Desk desk;
    private final Background background;
    private final Latest latest;
    private final People people;
    private final Phones phones;
    private final Photos photos;
    private final PeopleLookup lookup;
    private final KnownValues known;
    private final Desktop desktop;
    private final TypedDate dates;
    private final ReadOnlyObjectWrapper<@Nullable Front> front = new ReadOnlyObjectWrapper<>(this, "front");
    private @Nullable UUID whose;
    private boolean stale;

    CardModel(
            Desk desk,
            People people,
            Phones phones,
            Photos photos,
            KnownValues known,
            PeopleLookup lookup,
            Desktop desktop) {
        this.desk = desk;
        this.background = desk.background();
        this.latest = background.latest();
        this.people = people;
        this.phones = phones;
        this.photos = photos;
        this.lookup = lookup;
        this.known = known;
        this.desktop = desktop;
        this.dates = new TypedDate(Locale.getDefault(Locale.Category.FORMAT));
        background.saving().addListener((saving, before, now) -> {
            if (stale && now.intValue() == 0) {
                refresh();
            }
        });
    }

    /// The front that is shown, null while no card is open.
    ReadOnlyObjectProperty<@Nullable Front> front() {
        return front.getReadOnlyProperty();
    }

    /// Whose card is open.
    @Nullable
    UUID whose() {
        return whose;
    }

    /// Opens a card. Whatever is typed on the former one must be saved before.
    void open(@Nullable UUID contact) {
        whose = contact;
        if (contact == null) {
            latest.forget();
            front.set(null);
            return;
        }
        refresh();
    }

    /// Reads the card anew: the book has changed.
    void refresh() {
        stale = false;
        var contact = whose;
        if (contact != null) {
            latest.run(() -> read(contact), read -> show(contact, read));
        }
    }

    /// A field of the card.
    FieldModel field() {
        return new FieldModel(this);
    }

    /// What a typed date means; empty when it is none.
    Optional<PartialDate> date(String typed) {
        return dates.read(typed);
    }

    /// A date as the reader's country writes it, as far as it is known.
    String shown(PartialDate date) {
        return date.whole()
                .map(desk.dates()::day)
                .or(() -> date.yearMonth().map(month -> format("LLLL y", month.atDay(1))))
                .or(() -> date.monthDay().map(day -> format("d MMMM", day.atYear(2000))))
                .orElseGet(date::toString);
    }

    /// Why a date was not understood.
    String noDate() {
        return texts.get("card.no.date");
    }

    /// Opens a web address, an e-mail or a map in the user's own program.
    void follow(String address) {
        try {
            var _ = desktop.open(URI.create(address)).whenComplete((opened, refused) -> {
                if (refused != null) {
                    background.inWindow(this::refused);
                }
            });
        } catch (IllegalArgumentException noAddress) {
            refused();
        }
    }

    /// Begins a letter in the mail program.
    void write(String email) {
        follow("mailto:" + URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@"));
    }

    /// Opens a link, also one typed without `https://`.
    void browse(String address) {
        follow(address.contains("://") ? address : "https://" + address);
    }

    /// Shows what a search finds.
    void search(String query) {
        desk.navigator().go(Place.found(query));
    }

    /// Opens somebody else's card.
    void go(UUID contact) {
        desk.navigator().go(Place.card(contact));
    }

    /// Values of a field on other cards that begin like what is typed; off the window's thread.
    List<Offer<String>> known(KnownValues.Field field, String typed) {
        var begin = typed.strip().toLowerCase(Locale.ROOT);
        if (begin.isEmpty()) {
            return List.of();
        }
        return known.of(field)
                .stream()
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(begin) && !value.equals(typed))
                .limit(6)
                .map(value -> new Offer<>(value, value, ""))
                .toList();
    }

    /// People whom what was typed fits; off the window's thread.
    List<Offer<PersonRow>> peopleCalled(String typed) {
        return lookup.called(typed, 6)
                .stream()
                .filter(row -> !row.id().equals(whose))
                .map(row -> new Offer<>(row, row.called(), row.organisation()))
                .toList();
    }

    /// Puts a picture on the card.
    ///
    /// @param read gives the bytes of a picture of any kind; called off the window's thread
    void photo(Callable<byte[]> read) {
        var contact = whose;
        if (contact != null) {
            background.save(() -> photos.put(contact, Picture.of(read.call())), kept -> {}, failure -> desk.toasts()
                    .show(texts.get(failure instanceof PictureRefused ? "photo.refused" : "card.not.saved")));
        }
    }

    /// Takes the picture off the card.
    void noPhoto() {
        var contact = whose;
        if (contact != null) {
            background.save(() -> photos.remove(contact), kept -> {});
        }
    }

    Background background() {
        return background;
    }

    People people() {
        return people;
    }

    void saved(Contact kept) {
        var shown = front.get();
        if (shown != null && kept.id().equals(whose)) {
            stale = true;
        }
    }

    /// Keeps what could not be saved of a card that is no longer open.
    void keep(Callable<?> save) {
        background.keep(save);
        desk.toasts().show(texts.get("card.kept"));
    }

    String whyNotSaved() {
        return texts.get("card.not.saved");
    }

    private Optional<Front> read(UUID contact) {
        return people.find(contact).map(found -> {
            var numbers = new HashMap<String, String>();
            found.reach()
                    .phones()
                    .stream()
                    .map(Phone::number)
                    .forEach(number -> numbers.put(number, phones.shown(number)));
            var photo = found.photo();
            return new Front(found, numbers,
                    photo == null ? null : photos.jpeg(photo).map(CardModel::stream).orElse(null));
        });
    }

    private void show(UUID contact, Optional<Front> read) {
        // What was read while a save is under way may be older than what stands in the fields.
        if (background.saving().get() > 0) {
            stale = true;
            return;
        }
        if (contact.equals(whose)) {
            front.set(read.orElse(null));
        }
    }

    private void refused() {
        desk.toasts().show(texts.get("link.refused"));
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern).format(day);
    }

    private static Supplier<InputStream> stream(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
