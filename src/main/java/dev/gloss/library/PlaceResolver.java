package dev.gloss.library;

import dev.gloss.library.Place.OfFigure;
import dev.gloss.library.Place.OfHit;
import dev.gloss.library.Place.OfNote;
import dev.gloss.library.Place.OfPage;
import dev.gloss.library.Place.OfPaper;
import dev.gloss.library.Place.OfPassage;
import dev.gloss.library.Place.OfSection;
import dev.gloss.library.Place.OfSentences;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.Section;
import dev.gloss.text.Suggestion;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds the passages that a place stands for.
final class PlaceResolver {

    private final Library library;

    PlaceResolver(Library library) {
        this.library = library;
    }

    /// @throws LibraryException if there are none, with the nearest right word
    PassageRange resolve(Place place) {
        return switch (place) {
            case OfPassage passage -> passage(passage);
            case OfSentences(Place passage, int first, int last) ->
                    resolve(passage).ofSentences(first, last);
            case OfPage page -> page(page);
            case OfSection section -> section(section);
            case OfFigure figure -> figure(figure);
            case OfNote note -> note(note);
            case OfPaper paper -> whole(library.open(paper.key()));
            case OfHit(int number) ->
                    throw LibraryException.missing("%d is the number of no hit".formatted(number));
        };
    }

    private PassageRange passage(OfPassage place) {
        OpenPaper open = library.open(place.key());
        int ordinal =
                open.ordinal(place.page(), place.nth()).orElseThrow(() -> noPassage(open, place));
        return PassageRange.of(open, ordinal);
    }

    private PassageRange page(OfPage place) {
        OpenPaper open = library.open(place.key());
        requirePage(open, place.page());
        return matching(
                open,
                passage -> passage.passage().page() == place.page(),
                () -> noPassage(open, place.page()));
    }

    private PassageRange section(OfSection place) {
        OpenPaper open = library.open(place.key());
        String wanted = place.label().toLowerCase(Locale.ROOT);
        List<Section> sections = open.outline().sections();
        return sections.stream()
                .filter(section -> section.number().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .or(() ->
                        sections.stream()
                                .filter(section -> title(section).equals(wanted))
                                .findFirst())
                .or(() ->
                        sections.stream()
                                .filter(section -> title(section).contains(wanted))
                                .findFirst())
                .map(section -> new PassageRange(open, section.first(), section.end()))
                .orElseThrow(() -> noSection(open, place));
    }

    private PassageRange figure(OfFigure place) {
        OpenPaper open = library.open(place.key());
        String words =
                switch (place.kind()) {
                    case "fig" -> "(?:fig|figure)";
                    case "tab" -> "table";
                    default -> "(?:alg|algorithm)";
                };
        String label =
                "(?is)%s\\.?\\s*%s\\b(?!\\.\\d).*"
                        .formatted(words, place.number().replace(".", "\\."));
        return matching(
                open,
                passage ->
                        passage.passage().kind() == PassageKind.CAPTION
                                && passage.text().matches(label),
                () -> noFigure(open, place));
    }

    private PassageRange note(OfNote place) {
        PlacedNote note = library.note(place.id());
        PlacedPassage passage =
                note.passage()
                        .orElseThrow(() ->
                                LibraryException.missing(
                                        "%s stands at no passage of %s"
                                                .formatted(place.id(), note.key())));
        return PassageRange.of(library.open(note.key()), passage.ordinal());
    }

    private static PassageRange whole(OpenPaper open) {
        if (open.paper().passages().isEmpty()) {
            throw LibraryException.missing("%s has no text to show".formatted(open.key()));
        }
        return new PassageRange(open, 0, open.paper().passages().size());
    }

    /// The run of passages from the first that matches.
    private static PassageRange matching(
            OpenPaper open, Predicate<PlacedPassage> wanted, Supplier<LibraryException> otherwise) {
        int size = open.paper().passages().size();
        int first = 0;
        while (first < size && !wanted.test(open.passage(first))) {
            first++;
        }
        int end = first;
        while (end < size && wanted.test(open.passage(end))) {
            end++;
        }
        if (end == first) {
            throw otherwise.get();
        }
        return new PassageRange(open, first, end);
    }

    private static LibraryException noPassage(OpenPaper open, OfPassage place) {
        requirePage(open, place.page());
        long count =
                open.paper().passages().stream()
                        .filter(passage -> passage.page() == place.page())
                        .count();
        return count == 0
                ? noPassage(open, place.page())
                : LibraryException.missing(
                        "no passage %s@%d.%d; page %2$d has %1$s@%2$d.1 to %1$s@%2$d.%4$d"
                                .formatted(place.key(), place.page(), place.nth(), count));
    }

    private static LibraryException noPassage(OpenPaper open, int page) {
        return LibraryException.missing(
                "on page %d of %s no passage starts".formatted(page, open.key()));
    }

    private static void requirePage(OpenPaper open, int page) {
        int pages = open.paper().pages().size();
        if (page < 1 || page > pages) {
            throw LibraryException.missing(
                    "%s has no page %d; it has %d".formatted(open.key(), page, pages));
        }
    }

    private static LibraryException noSection(OpenPaper open, OfSection place) {
        List<Section> sections = open.outline().sections();
        List<String> figures = figures(open);
        List<String> known =
                Stream.of(
                                sections.stream().map(PlaceResolver::name),
                                sections.stream().map(PlaceResolver::title),
                                figures.stream())
                        .flatMap(names -> names)
                        .toList();
        List<String> outermost =
                sections.stream()
                        .filter(section -> section.level() == 1)
                        .map(PlaceResolver::name)
                        .toList();
        return LibraryException.missing(
                "%s has no section %s%s"
                        .formatted(
                                place.key(),
                                place.label(),
                                Suggestion.nearest(place.label(), known)
                                        .map("; did you mean %s?"::formatted)
                                        .orElseGet(() -> Suggestion.choice(outermost))));
    }

    /// With the figures of that kind that there are, or else with those of any.
    private static LibraryException noFigure(OpenPaper open, OfFigure place) {
        List<String> all = figures(open);
        List<String> ofKind =
                all.stream().filter(name -> name.startsWith(place.kind() + "-")).toList();
        return LibraryException.missing(
                "%s has no caption %s-%s%s"
                        .formatted(
                                place.key(),
                                place.kind(),
                                place.number(),
                                Suggestion.choice(ofKind.isEmpty() ? all : ofKind)));
    }

    private static List<String> figures(OpenPaper open) {
        return open.passages().stream()
                .flatMap(passage -> Figure.of(passage).stream())
                .map(Figure::name)
                .distinct()
                .toList();
    }

    /// How a person names a section most shortly.
    private static String name(Section section) {
        return section.number().isEmpty() ? title(section) : section.number();
    }

    private static String title(Section section) {
        return section.title().toLowerCase(Locale.ROOT);
    }
}
