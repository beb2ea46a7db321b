package app.kith.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the concepts of a text: words that have a form in common are one; those that say nothing are left out. For one thread.
final class Concepts {
    /// So many are enough to tell what a text is about; more only cost time.
    static final int MOST = 64;

    /// So many are looked at more closely to find them.
    private static final int CANDIDATES = 2 * MOST;
    /// What nearly everybody has tells nobody apart.
    private static final double SAYS_NOTHING = 0.03;
    private static final int SHORTEST = 3;

    private final Stems stems;
    private final StopWords stopWords;
    private final Map<String, Gathered> byForm = new HashMap<>();
    private final Set<Gathered> all = new LinkedHashSet<>();

    private Concepts(Stems stems, StopWords stopWords) {
        this.stems = stems;
        this.stopWords = stopWords;
    }

    /// What a text is about.
    ///
    /// @param concepts that weigh most and that somebody has, the heaviest first
    /// @param heaviest what its weightiest word weighs, were there one contact who has it
    record Told(List<Concept> concepts, double heaviest) {}

    /// What `subject` is about.
    static Told of(Subject subject, Rarity rarity, Stems stems, StopWords stopWords) {
        return new Concepts(stems, stopWords).read(subject, rarity);
    }

    private Told read(Subject subject, Rarity rarity) {
        for (Subject.Part part : subject.parts()) {
            var counts = new HashMap<Gathered, Integer>();
            for (Word word : Words.of(part.text())) {
                if (says(word)) {
                    counts.merge(gathered(word), 1, Integer::sum);
                }
            }
            double most = Math.log1p(counts.values().stream().mapToInt(Integer::intValue).max().orElse(1));
            counts.forEach((concept, count) -> concept.weight += part.weight() * Math.log1p(count) / most);
        }
        var concepts = all.stream()
                .map(gathered -> new Candidate(gathered, rarity.of(gathered.forms)))
                .sorted(Comparator.comparingDouble((Candidate candidate) -> candidate.promise(rarity)).reversed())
                .limit(CANDIDATES)
                .flatMap(candidate -> candidate.concept(rarity).stream())
                .sorted(Comparator.comparingDouble(Concept::weight).reversed())
                .limit(MOST)
                .toList();
        double heaviest = all.stream().mapToDouble(each -> each.weight).max().orElse(1) * rarity.ofOne();
        return new Told(concepts, heaviest);
    }

    /// All forms of a word, as they lie in the index.
    ///
    /// @param stems of a folded word, those that differ from it
    static Collection<String> forms(Word word, Function<String, List<String>> stems) {
        List<String> ofPlain = stems.apply(word.plain());
        if (ofPlain.isEmpty() && !word.hasSpelling()) {
            return List.of(word.plain());
        }
        var forms = new LinkedHashSet<String>();
        forms.add(word.plain());
        forms.addAll(ofPlain);
        if (word.hasSpelling()) {
            forms.add(word.spelled());
            forms.addAll(stems.apply(word.spelled()));
        }
        return forms;
    }

    private boolean says(Word word) {
        String plain = word.plain();
        boolean ideographs = plain.codePointAt(0) >= 0x1100;
        boolean number = plain.chars().noneMatch(Character::isLetter);
        return !number && (ideographs ? plain.length() > 1 : plain.length() >= SHORTEST)
                && !stopWords.has(plain) && !stopWords.has(word.spelled());
    }

    private Gathered gathered(Word word) {
        Collection<String> forms = forms(word, stems::of);
        for (String form : forms) {
            Gathered known = byForm.get(form);
            if (known != null) {
                known.add(forms, byForm);
                return known;
            }
        }
        var made = new Gathered();
        made.add(forms, byForm);
        all.add(made);
        return made;
    }

    /// How rare a concept is among one's own contacts.
    interface Rarity {
        /// More for what fewer contacts have; 0 for what nobody has.
        double of(Set<String> forms);

        /// That of a concept only one contact has.
        double ofOne();

        /// Longer words somebody has that begin with one of `forms`, such as German compounds.
        Set<String> longer(Set<String> forms);
    }

    /// A concept that may be among those that weigh most.
    ///
    /// @param rare 0 when nobody has it as it is
    private record Candidate(Gathered gathered, double rare) {
        double promise(Rarity rarity) {
            return gathered.weight * (rare > 0 ? rare : rarity.ofOne());
        }

        Optional<Concept> concept(Rarity rarity) {
            Set<String> longer = rarity.longer(gathered.forms);
            var forms = new LinkedHashSet<>(gathered.forms);
            forms.addAll(longer);
            double known = rare > 0 || longer.isEmpty() ? rare : rarity.of(longer);
            return known > rarity.ofOne() * SAYS_NOTHING ? Optional.of(new Concept(forms, gathered.weight * known))
                    : Optional.empty();
        }
    }

    private static final class Gathered {
        private final Set<String> forms = new LinkedHashSet<>();
        private double weight;

        void add(Collection<String> more, Map<String, Gathered> byForm) {
            for (String form : more) {
                if (byForm.putIfAbsent(form, this) == null) {
                    forms.add(form);
                }
            }
        }
    }
}
