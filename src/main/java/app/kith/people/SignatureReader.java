package app.kith.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a card from the block that ends an e-mail: a name, what they do and where, and how to reach them, each on a line
/// or parted by bars and bullets. What cannot be placed is left for the note; closings ("Best regards") are left out.
final class SignatureReader {
    private static final Pattern PARTS = Pattern.compile("[|\u2022\u00B7\t\u0001]|\\R|\\s[/\u2013\u2014-]\\s");
    private static final Pattern CONTENT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");
    private static final int SHORTEST = 3;

    private final List<String> pieces;
    private final Reach reach;
    private final WorkReader work = new WorkReader();

    private SignatureReader(String text) {
        var found = ReachReader.read(text);
        this.reach = found.reach();
        this.pieces = new ArrayList<>(PARTS.splitAsStream(found.left())
                .map(piece -> piece.replaceFirst("^[\\s,;:<>*_-]+", "").replaceFirst("[\\s,;:<>*_-]+$", ""))
                .filter(piece -> CONTENT.matcher(piece).find() && !EntryWords.isClosing(piece))
                .toList());
    }

    static Draft read(String text) {
        return new SignatureReader(text).draft();
    }

    private Draft draft() {
        int named = indexOf(NameReader::looksLikeName);
        Name name = Name.NONE;
        if (named >= 0) {
            name = NameReader.name(pieces.remove(named));
        } else if (!pieces.isEmpty()) {
            named = 0;
            name = takeName();
        }
        Optional<AddressReader.Found> address = AddressReader.read(pieces);
        address.ifPresent(found -> pieces.subList(found.from(), found.to()).clear());
        List<String> note = work(Math.max(named, 0));
        Reach all = address.map(found -> reach.withAddresses(List.of(found.address()))).orElse(reach);
        return new Draft(name, work.work(), all, Met.UNKNOWN, About.NOTHING, String.join("\n", note));
    }

    /// A first line such as "Ana Souza, CEO" or "Ana Souza is away until Monday".
    private Name takeName() {
        List<String> parts = new ArrayList<>(COMMA.splitAsStream(pieces.removeFirst()).toList());
        var read = NameReader.begin(parts.removeFirst());
        if (!read.rest().isEmpty()) {
            parts.addFirst(read.rest());
        }
        pieces.addAll(0, parts);
        return read.name();
    }

    private List<String> work(int afterName) {
        take(this::isOrganisation, work::organisation);
        take(EntryWords::hasTitle, this::title);
        if (!work.hasTitle() && work.hasOrganisation() && afterName < pieces.size() && isWords(pieces.get(afterName))) {
            work.piece(pieces.remove(afterName));
        }
        take(SignatureReader::isWords, work.hasOrganisation() ? piece -> pieces.add(0, piece) : this::workLine);
        if (!work.hasTitle()) {
            take(SignatureReader::isWords, work::piece);
        }
        return Stream.concat(work.left().stream(), pieces.stream()).toList();
    }

    private void title(String line) {
        if (work.hasOrganisation()) {
            work.piece(line);
        } else {
            work.pieces(line);
        }
    }

    /// Of two lines without any sign the first is what they do and the second where; a single one is where.
    private void workLine(String line) {
        int next = indexOf(SignatureReader::isWords);
        if (next >= 0 && !work.hasTitle()) {
            work.piece(line);
            work.organisation(pieces.remove(next));
        } else {
            work.organisation(line);
        }
    }

    private void take(Predicate<String> which, Consumer<String> where) {
        int at = indexOf(which);
        if (at >= 0) {
            where.accept(pieces.remove(at));
        }
    }

    private int indexOf(Predicate<String> which) {
        for (int at = 0; at < pieces.size(); at++) {
            if (which.test(pieces.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isOrganisation(String piece) {
        return isWords(piece) && !EntryWords.hasTitle(piece)
                && (EntryWords.hasCompany(piece) || domains().anyMatch(domain -> isOf(domain, piece)));
    }

    private Stream<String> domains() {
        return Stream.concat(
                reach.emails().stream().map(email -> email.address().substring(email.address().indexOf('@') + 1)),
                reach.links()
                        .stream()
                        .filter(link -> !link.profile())
                        .map(link -> link.address().replaceFirst("(?i)^(?:https?://)?(?:www\\.)?", "")));
    }

    private static boolean isOf(String domain, String piece) {
        String host = domain.toLowerCase(Locale.ROOT).replaceFirst("[/?#].*$", "");
        String joined = Names.compared(piece).replace(" ", "");
        return Stream.of(host.split("\\.", -1))
                .map(label -> label.replace("-", ""))
                .filter(label -> label.length() >= SHORTEST)
                .anyMatch(label -> joined.startsWith(label)
                        || (joined.length() >= SHORTEST && label.startsWith(joined)));
    }

    private static boolean isWords(String piece) {
        return piece.chars().noneMatch(Character::isDigit) && piece.split("\\s+", -1).length <= 8;
    }
}
