package app.kith.cli;

import app.kith.notes.Note;
import app.kith.people.PersonRow;
import app.kith.platform.Texts;
import app.kith.search.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kith note`: jots a note on one card.
final class NoteCommand implements Command {
    private static final int MOST_CANDIDATES = 50;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public String name() {
        return "note";
    }

    @Override
    public CommandSpec spec(Texts texts) {
        var spec = Parameters.oneThenMany(texts.get("label.name"), texts.get("note.name"), texts.get("label.text"),
                texts.get("note.text"));
        return RootCommand.dress(RootCommand.takingDashes(spec), texts, texts.get("note"), texts.get("note.more"));
    }

    @Override
    public int run(ParseResult typed, Session session) throws Refusal {
        String name = typed.matchedPositionalValue(0, "");
        List<String> words = typed.matchedPositionalValue(1, List.of());
        var text = words.equals(List.of("-")) ? session.input().strip() : String.join(" ", words).strip();
        if (text.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, session.texts().get("note.empty"));
        }
        if (text.length() > Note.LONGEST) {
            throw new Refusal(session.texts().get("note.long", Note.LONGEST));
        }
        var person = one(name, session);
        var parts = session.parts();
        parts.notes().write(person.id(), person.called(), LocalDate.now(parts.book().clock()), text);
        session.out().println(session.texts().get("note.done", person.called()));
        return ExitCode.DONE;
    }

    /// The one person meant: by id, by the whole name or an e-mail address, else by words of the name.
    private static PersonRow one(String name, Session session) throws Refusal {
        var people = candidates(name, session);
        if (people.size() == 1) {
            return people.getFirst();
        }
        if (people.isEmpty()) {
            throw new Refusal(ExitCode.WHO, session.texts().get("note.nobody", name));
        }
        var list = new StringBuilder(session.texts().get("note.several", name));
        for (var person : people) {
            list.append("\n    ").append(person.id()).append("  ").append(new Hits.Hit(person).person());
        }
        throw new Refusal(ExitCode.WHO, list.toString());
    }

    private static List<PersonRow> candidates(String name, Session session) {
        var parts = session.parts();
        if (ID.matcher(name).matches()) {
            return parts.people().rows(List.of(UUID.fromString(name)));
        }
        var hits = Hits.of(parts, name, MOST_CANDIDATES, session::stopped).list();
        var exact = hits.stream().filter(hit -> hit.row().called().equalsIgnoreCase(name)).toList();
        var words = name.strip().split("\\s+").length;
        var meant = exact.isEmpty() ? hits.stream().filter(hit -> byNameOrAddress(hit, words)).toList() : exact;
        return meant.stream().map(Hits.Hit::row).toList();
    }

    /// Every word has to stand in the name: a word of somebody's note must not decide whose card is written on.
    private static boolean byNameOrAddress(Hits.Hit hit, int words) {
        var named = hit.excerpt().name();
        var why = hit.why();
        return (named != null && named.marks().size() >= words)
                || (words == 1 && why != null && why.place() == Place.EMAIL);
    }
}
