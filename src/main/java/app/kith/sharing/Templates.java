package app.kith.sharing;

import app.kith.book.Book;
import app.kith.book.Stay;
import app.kith.book.StepName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The user's letter templates, beside the one that comes with Kith. Every change is a step that can be undone.
///
/// Any thread but the window's. What cannot be saved throws [app.kith.book.BookFailed] and changes nothing; a text longer than
/// [LetterTemplate#LONGEST] is refused with an [IllegalArgumentException].
public final class Templates {
    private final Book book;

    /// The templates of a book.
    public Templates(Book book) {
        this.book = book;
    }

    /// All of them, by name.
    public List<LetterTemplate> all() {
        return book.read(TemplateStore::all);
    }

    /// The template, unless it is gone.
    public Optional<LetterTemplate> find(UUID id) {
        return book.read(reader -> TemplateStore.find(reader, id));
    }

    /// Keeps a new template.
    public LetterTemplate add(String name, String text) {
        Instant now = now();
        var template = checked(new LetterTemplate(book.newId(), name, text, now, now));
        return book.write(StepName.of("step.template", name), writer -> {
            TemplateStore.insert(writer, template);
            return template;
        });
    }

    /// A stay in the fields of a template called so.
    public Stay stay(String name) {
        return book.stay(StepName.of("step.template", name));
    }

    /// Changes a template within a stay.
    ///
    /// @return the template as it is now; empty when it is no longer in the book, and then nothing was saved
    public Optional<LetterTemplate> edit(Stay stay, UUID id, UnaryOperator<LetterTemplate> change) {
        return stay.write(writer -> TemplateStore.find(writer, id).map(before -> {
            LetterTemplate after = checked(change.apply(before));
            if (!after.equals(before)) {
                TemplateStore.update(writer,
                        new LetterTemplate(id, after.name(), after.text(), after.created(), now()));
            }
            return after;
        }));
    }

    /// Drops a template. Drafts that were written by it go on by the one that comes with Kith.
    public void drop(LetterTemplate template) {
        book.write(StepName.of("step.template.drop", template.name()), writer -> {
            TemplateStore.delete(writer, template.id());
            return template;
        });
    }

    private Instant now() {
        return book.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static LetterTemplate checked(LetterTemplate template) {
        if (template.text().length() > LetterTemplate.LONGEST || template.name().length() > 400) {
            throw new IllegalArgumentException("A template holds at most " + LetterTemplate.LONGEST + " characters");
        }
        return template;
    }
}
