package dev.gloss.layout;

import dev.gloss.layout.HeadingNumber.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds out which looks are those of headings, by what bears them.
///
/// After pdffigures2's section titles, whose headings are lines in a rare font: here a look is
/// trusted because a number of a running series or a title that every paper has bears it; and in
/// papers whose headings have no numbers also because it is the face of such a heading, or stands
/// alone above paragraphs time and again.
final class HeadingStyles {

    /// Share of headings with numbers from which one without is none, unless it looks like them.
    private static final double MOSTLY_NUMBERED = .7;

    private static final double MOSTLY_DEEP = .6;
    private static final int OFTEN = 3;
    private static final double HARDLY_ELSEWHERE = .8;
    private static final double ABOVE_TEXT = .6;
    private static final double SMALLEST_QUIET = .92;
    private static final double SMALLEST_KIN = .85;

    private final Typography type;
    private final Map<HeadingLooks, List<Candidate>> candidates = new HashMap<>();
    private final Map<HeadingLooks, Integer> letters = new HashMap<>();
    private final Set<HeadingLooks> trusted = new HashSet<>();
    private final Map<HeadingLooks, Boolean> mostly = new HashMap<>();

    /// A block that is shaped like a heading.
    ///
    /// @param aboveText whether a paragraph stands right below it
    record Candidate(Block block, boolean aboveText) {

        Optional<HeadingNumber> number() {
            return HeadingNumber.of(block.text());
        }
    }

    /// @param blocks of the whole paper
    /// @param candidates those of them that are shaped like headings
    HeadingStyles(Typography type, List<Block> blocks, List<Candidate> candidates) {
        this.type = type;
        for (Candidate candidate : candidates) {
            this.candidates
                    .computeIfAbsent(HeadingLooks.of(candidate.block()), _ -> new ArrayList<>())
                    .add(candidate);
        }
        for (Block block : blocks) {
            letters.merge(HeadingLooks.of(block), block.text().length(), Integer::sum);
        }
        this.candidates.keySet().stream().filter(this::isNamed).forEach(trusted::add);
        trusted.forEach(looks -> mostly.put(looks, isMostlyDeep(looks)));
        if (!isNumbered()) {
            Set<String> faces = facesOfTrusted();
            this.candidates.keySet().stream()
                    .filter(looks -> !restarts(numbers(looks)))
                    .filter(looks -> isKin(looks, faces) || isHabit(looks))
                    .forEach(trusted::add);
        }
    }

    /// Whether a block with these looks is a heading, if it is shaped like one.
    boolean isTrusted(HeadingLooks looks, Block block) {
        return trusted.contains(looks)
                && (HeadingNumber.of(block.text()).isPresent()
                        || HeadingLooks.isKnown(block.text())
                        || !mostly.getOrDefault(looks, false));
    }

    /// Whether numbers in a series, or known titles, bear the look.
    private boolean isNamed(HeadingLooks looks) {
        List<HeadingNumber> numbers = numbers(looks);
        boolean known = has(looks, HeadingLooks::isKnown);
        boolean loud = looks.bold() || looks.capitals() || looks.isLarger(type.size());
        boolean series = isSeries(numbers) && (loud || new HashSet<>(numbers).size() > 1);
        boolean marked = looks.standsOut(type) || looks.italic();
        boolean ofReferences = has(looks, HeadingLooks::isOfReferences);
        return marked
                && (loud || ofReferences || looks.size() >= SMALLEST_QUIET * 2 * type.size())
                && (series || (known && looks.standsOut(type)));
    }

    /// Whether a title of some kind bears the look.
    private boolean has(HeadingLooks looks, Predicate<String> kind) {
        return candidates.getOrDefault(looks, List.of()).stream()
                .anyMatch(candidate -> kind.test(candidate.block().text()));
    }

    private List<HeadingNumber> numbers(HeadingLooks looks) {
        return candidates.getOrDefault(looks, List.of()).stream()
                .flatMap(candidate -> candidate.number().stream())
                .filter(number -> number.kind() != Kind.ITEM)
                .toList();
    }

    /// Whether the numbers go on through the paper. A lone letter needs company.
    private static boolean isSeries(List<HeadingNumber> numbers) {
        boolean letterAlone =
                new HashSet<>(numbers).size() == 1 && numbers.getFirst().kind() != Kind.ARABIC;
        return !numbers.isEmpty() && !letterAlone && !restarts(numbers);
    }

    /// Whether the numbers begin again and again, as those of lists do.
    private static boolean restarts(List<HeadingNumber> numbers) {
        List<HeadingNumber> arabic =
                numbers.stream().filter(number -> number.kind() == Kind.ARABIC).toList();
        return new HashSet<>(arabic).size() < HARDLY_ELSEWHERE * arabic.size();
    }

    /// Whether most headings known so far have numbers.
    private boolean isNumbered() {
        int numbered = 0;
        int all = 0;
        for (HeadingLooks looks : trusted) {
            for (Candidate candidate : candidates.getOrDefault(looks, List.of())) {
                boolean known = HeadingLooks.isKnown(candidate.block().text());
                numbered += candidate.number().isPresent() ? 1 : 0;
                all += candidate.number().isPresent() || !known ? 1 : 0;
            }
        }
        return numbered > MOSTLY_NUMBERED * all;
    }

    /// Whether the look is that of subsections with numbers, as large as the text, so that what has
    /// none is another thing: bold words above a list.
    private boolean isMostlyDeep(HeadingLooks looks) {
        List<Candidate> all = candidates.getOrDefault(looks, List.of());
        List<HeadingNumber> numbers = all.stream().flatMap(each -> each.number().stream()).toList();
        long lone = numbers.stream().filter(HeadingNumber::isLone).count();
        return !looks.isLarger(type.size())
                && lone * 4 < numbers.size()
                && numbers.size() > MOSTLY_DEEP * all.size();
    }

    private Set<String> facesOfTrusted() {
        Set<String> faces = new HashSet<>();
        trusted.forEach(looks -> faces.add(looks.face()));
        faces.remove(type.face().name());
        return faces;
    }

    private boolean isKin(HeadingLooks looks, Set<String> faces) {
        return faces.contains(looks.face()) && looks.size() >= SMALLEST_KIN * 2 * type.size();
    }

    private boolean isHabit(HeadingLooks looks) {
        List<Candidate> all = candidates.getOrDefault(looks, List.of());
        long inside = all.stream().filter(candidate -> candidate.block().page() > 1).count();
        int own = all.stream().mapToInt(candidate -> candidate.block().text().length()).sum();
        long above = all.stream().filter(Candidate::aboveText).count();
        return looks.standsOut(type)
                && inside >= OFTEN
                && own >= HARDLY_ELSEWHERE * letters.getOrDefault(looks, own)
                && above >= ABOVE_TEXT * all.size();
    }
}
