package app.kith.ui.sharing;

import app.kith.book.Change;
import app.kith.people.Contact;
import app.kith.people.Names;
import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.sharing.Article;
import app.kith.sharing.Letter;
import app.kith.sharing.LetterCard;
import app.kith.sharing.LetterDraft;
import app.kith.sharing.LetterTemplate;
import app.kith.sharing.Match;
import app.kith.sharing.Objection;
import app.kith.sharing.Replies;
import app.kith.sharing.Share;
import app.kith.sharing.Suggestions;
import app.kith.ui.kit.Desk;
import app.kith.ui.kit.Files;
import app.kith.ui.kit.Latest;
import app.kith.ui.kit.Place;
import app.kith.ui.kit.Refresh;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What is being shared, with whom and in which words. Used on the window's thread.
final class ComposerModel {
    private static final int MOST = 20;

    /// What the page shows of one article, read in one go.
    ///
    /// @param asked letters of which the user is to say whether they were sent, of any article
    /// @param due letters kept for today or an earlier day, of any article
    record Sheet(
            Optional<Article> article,
            Optional<LetterDraft> draft,
            List<LetterCard> cards,
            List<Asked> asked,
            List<Asked> due,
            int week,
            int weekPeople) {
        static final Sheet EMPTY = new Sheet(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), 0, 0);

        Sheet {
            cards = List.copyOf(cards);
            asked = List.copyOf(asked);
            due = List.copyOf(due);
        }
    }

    private final Texts texts = Texts.of(ComposerModel.class);
    private final Desk desk;
    private final ShareMeans means;
    private final DraftSaves saves;
    private final Latest reading;
    private final Latest suggesting;
    private final Refresh refresh;
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet", Sheet.EMPTY);
    private final ReadOnlyObjectWrapper<List<Candidate>> candidates = new ReadOnlyObjectWrapper<>(this, "candidates",
            List.of());
    private final ReadOnlyObjectWrapper<Optional<UUID>> current = new ReadOnlyObjectWrapper<>(this, "current",
            Optional.empty());
    private final ReadOnlyBooleanWrapper fetching = new ReadOnlyBooleanWrapper(this, "fetching", false);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final Map<UUID, PersonRow> added = new LinkedHashMap<>();
    private Optional<UUID> open = Optional.empty();
    private Suggestions suggested = new Suggestions(List.of(), List.of(), true);
    private Map<UUID, PersonRow> rows = Map.of();
    private Set<UUID> later = Set.of();

    ComposerModel(Desk desk, ShareMeans means) {
        this.desk = desk;
        this.means = means;
        saves = new DraftSaves(desk.background(), means.drafts(), this::reload,
                failure -> said.set(texts.get("not.saved")));
        reading = desk.background().latest();
        suggesting = desk.background().latest();
        refresh = new Refresh(desk.background(), this::reload);
        means.book().changes().listen(this::heard);
    }

    ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Candidate>> candidates() {
        return candidates.getReadOnlyProperty();
    }

    /// The letter that is shown, by its id.
    ReadOnlyObjectProperty<Optional<UUID>> current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty fetching() {
        return fetching.getReadOnlyProperty();
    }

    /// What went wrong last, in a sentence; empty when nothing did.
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// Begins where the user left off: with the draft that was changed last.
    void begin() {
        if (open.isEmpty()) {
            desk.background().run(() -> means.drafts().all().stream().findFirst(), draft -> {
                if (open.isEmpty()) {
                    open = draft.map(LetterDraft::article);
                    reload();
                    suggest();
                }
            });
        } else {
            reload();
        }
    }

    /// Shares the article of a pasted address; reads its page.
    void paste(String typed) {
        said.set("");
        fetching.set(true);
        // Not as a save: it may wait for the page, and what is typed meanwhile must not wait with it.
        desk.background()
                .run(() -> means.reading().keep(typed, kept -> desk.background().inWindow(() -> show(kept))),
                        kept -> {
                            fetching.set(false);
                            kept.ifPresentOrElse(this::show, () -> said.set(texts.get("article.none")));
                        }, failure -> {
                            fetching.set(false);
                            desk.background().failed(failure);
                        });
    }

    /// Opens an article of the reading list.
    void open(UUID article) {
        open = Optional.of(article);
        added.clear();
        later = Set.of();
        current.set(Optional.empty());
        said.set("");
        reload();
        suggest();
    }

    /// Gives the article a title by hand.
    void title(String typed) {
        sheet.get().article().ifPresent(article -> desk.background().save(() -> {
            try (var stay = means.articles().stay(article.called())) {
                return means.articles().edit(stay, article.id(), each -> each.withTitle(typed.strip()));
            }
        }, kept -> {
            reload();
            suggest();
        }));
    }

    /// Reads the page of the article again.
    void again() {
        sheet.get().article().ifPresent(article -> {
            fetching.set(true);
            desk.background().run(() -> means.reading().again(article.id()), read -> {
                fetching.set(false);
                read.ifPresent(this::show);
            }, failure -> {
                fetching.set(false);
                desk.background().failed(failure);
            });
        });
    }

    /// Changes what all letters share; the draft is begun where there is none yet.
    void edit(UnaryOperator<LetterDraft> change, Runnable again) {
        withDraft(draft -> saves.draft(draft.id(), title(), change, again));
    }

    /// Changes the letter that is shown.
    void editLetter(UUID letter, UnaryOperator<Letter> change, Runnable again) {
        saves.letter(letter, title(), change, again);
    }

    /// A field was left.
    void left() {
        saves.left();
    }

    /// Begins a letter to somebody, or leaves it out again.
    void choose(PersonRow person, boolean chosen) {
        Optional<LetterCard> card = cardOf(person.id());
        if (chosen && card.isEmpty()) {
            withDraft(draft -> desk.background()
                    .save(() -> means.drafts().begin(draft, person.id(), person.called()), letter -> {
                        current.set(Optional.of(letter.id()));
                        reload();
                    }));
        } else if (!chosen && card.isPresent()) {
            UUID letter = card.get().letter().id();
            desk.background().save(() -> {
                means.drafts().leaveOut(letter, person.called());
                return letter;
            }, gone -> reload());
        }
    }

    /// Adds somebody who was not suggested.
    void add(PersonRow person) {
        added.put(person.id(), person);
        choose(person, true);
        arrange();
    }

    /// Shows a letter.
    void show(UUID letter) {
        current.set(Optional.of(letter));
    }

    /// The letter that is shown.
    Optional<LetterCard> card() {
        return current.get().flatMap(this::card);
    }

    /// A letter by its id.
    Optional<LetterCard> card(UUID letter) {
        return sheet.get().cards().stream().filter(card -> card.letter().id().equals(letter)).findFirst();
    }

    /// Goes on once everything asked to be saved is saved and shown.
    void settled(Runnable then) {
        desk.background().save(() -> read(open, later), read -> {
            show(read);
            then.run();
        });
    }

    /// Who signs.
    SigningModel signing() {
        return new SigningModel(desk.settings(), this::reload);
    }

    /// Asks for mails and looks through them for answers.
    void askForAnswers() {
        List<Path> chosen = desk.files()
                .open(texts.get("answers.title"),
                        new Files.Kind(texts.get("answers.kind"), List.of("*.eml", "*.mbox")));
        if (!chosen.isEmpty()) {
            answers(chosen);
        }
    }

    /// Looks through mails for answers to what was shared.
    void answers(List<Path> files) {
        desk.background().save(() -> {
            var replies = new ArrayList<Replies.Reply>();
            for (Path file : files) {
                replies.addAll(means.replies().read(file).replies());
            }
            return replies;
        }, replies -> desk.toasts().show(words(replies)),
                failure -> desk.errors().show(texts.get("answers.failed"), texts.get("answers.nothing"), failure));
    }

    private String words(List<Replies.Reply> replies) {
        if (replies.isEmpty()) {
            return texts.get("answers.none");
        }
        Replies.Reply first = replies.getFirst();
        return replies.size() == 1
                ? texts.get("answers.one", first.called(), first.days())
                : texts.get("answers.several", replies.size());
    }

    /// Shows the letter after the one that is shown which has not been handed over.
    void next() {
        List<LetterCard> cards = sheet.get().cards();
        int at = card().map(cards::indexOf).orElse(-1);
        for (int step = 1; step <= cards.size(); step++) {
            LetterCard card = cards.get((at + step) % cards.size());
            if (card.share().isEmpty()) {
                show(card.letter().id());
                return;
            }
        }
    }

    /// Sets an objection aside for a letter.
    void override(LetterCard card, Objection.Kind kind) {
        editLetter(card.letter().id(), letter -> letter.overriding(kind), () -> {});
        left();
    }

    /// Keeps a letter for the day its contact is free.
    void keepUntil(LetterCard card, LocalDate day) {
        sheet.get().article().ifPresent(article -> desk.background().save(() -> {
            return means.shares().later(article, card, day);
        }, kept -> {
            desk.toasts().show(texts.get("kept.until", card.contact().called(), desk.dates().day(day)));
            reload();
            next();
        }));
    }

    /// What the user answers to *sent?*.
    void answer(Asked asked, boolean sent) {
        desk.background().save(() -> {
            if (sent) {
                return means.shares().sent(asked.called(), asked.share().id());
            }
            means.shares().notSent(asked.called(), asked.share().id());
            return Optional.<Share>empty();
        }, share -> {
            if (sent) {
                desk.toasts().show(texts.get("sent", asked.called()));
            }
            reload();
        });
    }

    /// The letters that were kept for today or an earlier day, but for the one that is shown.
    List<Asked> due() {
        return sheet.get()
                .due()
                .stream()
                .filter(each -> !current.get().equals(Optional.ofNullable(each.share().letter())))
                .toList();
    }

    /// Opens a letter that was kept for today; it is a draft again.
    void openDue(Asked due) {
        desk.background().save(() -> {
            means.shares().notSent(due.called(), due.share().id());
            return due;
        }, kept -> {
            if (!open.equals(Optional.of(due.share().article()))) {
                open(due.share().article());
            }
            current.set(Optional.ofNullable(due.share().letter()));
            reload();
        });
    }

    /// Leads to the reading list.
    void readingList() {
        desk.navigator().go(Place.page(ReadingListPage.ID));
    }

    /// Leaves the question for later: it stays a loose end.
    void later(Asked asked) {
        var all = new HashSet<>(later);
        all.add(asked.share().id());
        later = Set.copyOf(all);
        reload();
    }

    /// The bytes of a picture.
    void picture(String hash, Consumer<byte[]> use) {
        desk.background().run(() -> means.photos().jpeg(hash), jpeg -> jpeg.ifPresent(use));
    }

    /// The user's templates.
    void templates(Consumer<List<LetterTemplate>> use) {
        desk.background().run(means.templates()::all, use);
    }

    /// What a question to the contact of a letter may be about.
    void matters(LetterCard card, Consumer<List<String>> use) {
        desk.background().run(() -> means.letters().matters(card.contact().id()), use);
    }

    /// Asks about a matter in a letter.
    void ask(LetterCard card, String matter) {
        String question = means.letters().question(card.contact(), matter, language());
        editLetter(card.letter().id(), letter -> letter.withQuestion(question), () -> {});
        left();
    }

    /// Whom typed words fit, for adding somebody; off the window's thread.
    List<PersonRow> called(String typed) {
        return typed.isBlank() ? List.of() : means.called().apply(typed);
    }

    Desk desk() {
        return desk;
    }

    ShareMeans means() {
        return means;
    }

    /// The language letters are written in to whoever prefers none that is known.
    static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    /// Reads everything anew.
    void reload() {
        Optional<UUID> article = open;
        Set<UUID> put = later;
        reading.run(() -> read(article, put), this::show);
    }

    private void show(Article article) {
        boolean other = !open.equals(Optional.of(article.id()));
        if (other) {
            open(article.id());
        } else {
            reload();
            suggest();
        }
    }

    private void show(Sheet read) {
        sheet.set(read);
        Optional<UUID> shown = current.get();
        boolean there = shown.isPresent()
                && read.cards().stream().anyMatch(card -> card.letter().id().equals(shown.get()));
        if (!there) {
            current.set(read.cards().stream().map(card -> card.letter().id()).findFirst());
        }
        arrange();
    }

    private Sheet read(Optional<UUID> id, Set<UUID> put) {
        Optional<Article> article = id.flatMap(means.articles()::find);
        Optional<LetterDraft> draft = article.flatMap(found -> means.drafts().find(found.id()));
        List<LetterCard> cards = article.isEmpty() || draft.isEmpty() ? List.of()
                : means.letters().cards(article.get(), draft.get(), desk.settings(), language());
        LocalDate today = LocalDate.now(means.book().clock());
        List<Share> week = means.shares().sentBetween(today.minusDays(6), today);
        return new Sheet(article, draft, cards,
                named(means.shares().toAsk()).stream().filter(asked -> !put.contains(asked.share().id())).toList(),
                named(means.shares().due()), week.size(),
                week.stream().map(Share::contact).collect(Collectors.toSet()).size());
    }

    private List<Asked> named(List<Share> shares) {
        Map<UUID, String> names = means.people()
                .all(shares.stream().map(Share::contact).toList())
                .stream()
                .collect(Collectors.toMap(Contact::id, Contact::called, (one, other) -> one));
        return shares.stream().map(share -> new Asked(share, names.getOrDefault(share.contact(), ""))).toList();
    }

    private void suggest() {
        Optional<UUID> article = open;
        suggesting.run(() -> {
            Suggestions found = article.flatMap(means.articles()::find)
                    .map(means.matches())
                    .orElse(new Suggestions(List.of(), List.of(), true));
            var people = new ArrayList<UUID>();
            found.people().forEach(match -> people.add(match.contact()));
            found.leftOut().forEach(match -> people.add(match.contact()));
            return Map.entry(found, means.people().rows(people));
        }, read -> {
            suggested = read.getKey();
            rows = read.getValue().stream().collect(Collectors.toMap(PersonRow::id, row -> row, (one, other) -> one));
            arrange();
        });
    }

    /// Those suggested, those added or written to already, then those left out with the reason.
    private void arrange() {
        Set<UUID> chosen = sheet.get().cards().stream().map(card -> card.contact().id()).collect(Collectors.toSet());
        Map<UUID, Candidate> all = new LinkedHashMap<>();
        suggested.people().forEach(match -> put(all, match, chosen));
        added.values().forEach(row -> all.putIfAbsent(row.id(), new Candidate(row, null, null, false)));
        sheet.get().cards().forEach(card -> {
            PersonRow row = rows.getOrDefault(card.contact().id(), added.get(card.contact().id()));
            all.computeIfAbsent(card.contact().id(), id -> new Candidate(
                    row == null ? ComposerModel.row(card.contact()) : row, null, null, true));
        });
        suggested.leftOut().forEach(match -> put(all, match, chosen));
        var arranged = new ArrayList<Candidate>();
        all.values().forEach(each -> arranged.add(each.with(chosen.contains(each.person().id()))));
        candidates.set(arranged);
    }

    private void put(Map<UUID, Candidate> all, Match match, Set<UUID> chosen) {
        PersonRow row = rows.get(match.contact());
        if (row != null && all.size() < MOST) {
            all.put(match.contact(), new Candidate(row, match.line(), match.leftOut(), chosen.contains(row.id())));
        }
    }

    private static PersonRow row(Contact contact) {
        return new PersonRow(contact.id(), contact.called(), Names.initials(contact),
                contact.work().organisation(), contact.work().title(), contact.photo(), null);
    }

    private Optional<LetterCard> cardOf(UUID contact) {
        return sheet.get().cards().stream().filter(card -> card.contact().id().equals(contact)).findFirst();
    }

    private void withDraft(Consumer<LetterDraft> use) {
        Optional<LetterDraft> draft = sheet.get().draft();
        if (draft.isPresent()) {
            use.accept(draft.get());
            return;
        }
        sheet.get().article().ifPresent(article -> desk.background().save(() -> means.drafts().about(article), use));
    }

    private String title() {
        return sheet.get().article().map(Article::called).orElse("");
    }

    private void heard(Change change) {
        Set<String> tables = change.rows().keySet();
        if (change.bulk() || tables.stream().anyMatch(TABLES::contains)) {
            refresh.ask();
        }
        if (change.bulk() || tables.contains("share") || tables.contains("mark")) {
            desk.background().inWindow(this::suggest);
        }
    }

    private static final Set<String> TABLES = Set.of("article", "letter_draft", "letter", "letter_template", "share",
            "contact");
}
