package app.kith.transfer;

import app.kith.people.Contact;
import app.kith.people.Met;
import app.kith.people.PartialDate;
import app.kith.people.Phones;
import app.kith.people.Work;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Brings what a file says of a person into the card that is there. A blank never overwrites; what is there is
/// overwritten only where that was asked for; lists grow by what they lack.
final class Merge {
    private final Contact mine;
    private final Contact theirs;
    private final boolean overwrite;
    private final Set<Part> adds = EnumSet.noneOf(Part.class);
    private final List<Difference> differences = new ArrayList<>();
    private final Contact merged;

    /// @param overwrite whether the file is believed where the two differ
    Merge(Contact mine, Contact theirs, boolean overwrite, Phones phones) {
        this.mine = mine;
        this.theirs = theirs;
        this.overwrite = overwrite;
        var names = new NameMerge(mine.name(), theirs.name(), overwrite);
        names.adds(adds);
        names.difference().ifPresent(differences::add);
        var reach = new ReachMerge(mine.reach(), theirs.reach(), phones, adds);
        merged = mine.withName(names.merged())
                .withWork(work())
                .withReach(reach.merged())
                .withMet(met())
                .withAbout(new AboutMerge(mine.about(), theirs.about(), this).merged())
                .withOrigin(mine.origin(), uid());
    }

    /// The card as it becomes; the same as before where the file says nothing new.
    Contact merged() {
        return merged;
    }

    /// The parts that gain something.
    Set<Part> adds() {
        return adds;
    }

    /// The parts in which the two differ, whether or not they are overwritten.
    List<Difference> differences() {
        return differences;
    }

    /// The text of a part: what is there unless it is blank or overwritten.
    String text(Part part, String mineText, String theirsText) {
        if (theirsText.isEmpty() || theirsText.equals(mineText)) {
            return mineText;
        }
        if (mineText.isEmpty()) {
            adds.add(part);
            return theirsText;
        }
        differences.add(new Difference(part, mineText, theirsText));
        return overwrite ? theirsText : mineText;
    }

    /// A date of a part; one that lacks its year gains it.
    @Nullable
    PartialDate date(Part part, @Nullable PartialDate mineDate, @Nullable PartialDate theirsDate) {
        if (theirsDate == null || theirsDate.equals(mineDate)) {
            return mineDate;
        }
        boolean fuller = mineDate != null
                && mineDate.year() == 0
                && mineDate.monthDay().equals(theirsDate.monthDay());
        boolean emptier = mineDate != null
                && theirsDate.year() == 0
                && mineDate.monthDay().equals(theirsDate.monthDay());
        if (mineDate == null || fuller) {
            adds.add(part);
            return theirsDate;
        }
        if (emptier) {
            return mineDate;
        }
        differences.add(new Difference(part, mineDate.toString(), theirsDate.toString()));
        return overwrite ? theirsDate : mineDate;
    }

    /// A list with what it lacks of another; what counts as the same is what `compared` says.
    <T> List<T> union(Part part, List<T> mineList, List<T> theirsList, Function<T, ?> compared) {
        var all = new ArrayList<>(mineList);
        for (T theirsOne : theirsList) {
            Object form = compared.apply(theirsOne);
            if (all.stream().map(compared).noneMatch(form::equals)) {
                all.add(theirsOne);
                adds.add(part);
            }
        }
        return all;
    }

    /// Department and title belong to an organisation: those of another one are not mixed in.
    private Work work() {
        Work now = mine.work();
        Work file = theirs.work();
        String organisation = text(Part.ORGANISATION, now.organisation(), file.organisation());
        boolean other = !file.organisation().isEmpty() && !organisation.equals(file.organisation());
        if (other) {
            return new Work(organisation, now.department(), now.title());
        }
        return new Work(
                organisation,
                text(Part.DEPARTMENT, now.department(), file.department()),
                text(Part.TITLE, now.title(), file.title()));
    }

    private Met met() {
        Met now = mine.met();
        Met file = theirs.met();
        return new Met(
                text(Part.MET, now.how(), file.how()),
                text(Part.MET, now.where(), file.where()),
                date(Part.MET, now.on(), file.on()),
                now.through(),
                text(Part.MET, now.throughName(), file.throughName()));
    }

    /// A card without a `UID` takes the file's, so that it is known again.
    private String uid() {
        boolean own = theirs.uid().equals("urn:uuid:" + mine.id());
        return mine.uid().isEmpty() && !own ? theirs.uid() : mine.uid();
    }
}
