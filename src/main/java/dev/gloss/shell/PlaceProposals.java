package dev.gloss.shell;

import dev.gloss.library.OpenPaper;
import dev.gloss.library.PlacedPassage;
import dev.gloss.note.Note;
import dev.gloss.paper.PassageKind;
import dev.gloss.paper.Section;
import dev.gloss.shell.LastSearch.NumberedPassage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Places, a part at a time: first keys and hits, after `KEY#` its sections and figures, after
/// `KEY@` its pages, after `KEY@9.` the passages there.
final class PlaceProposals {

    private static final Pattern CAPTION =
            Pattern.compile("(?is)(fig|tab|alg)[a-z]*\\.?\\s*([A-Z]?\\d+(?:\\.\\d+)*).*");

    private final Console console;

    PlaceProposals(Console console) {
        this.console = console;
    }

    Stream<Proposal> of(String typed) {
        int mark = typed.indexOf('#') < 0 ? typed.indexOf('@') : typed.indexOf('#');
        if (mark < 0) {
            return typed.startsWith("n-")
                    ? notes()
                    : Stream.of(hits(), keys(false)).flatMap(each -> each);
        }
        String key = typed.substring(0, mark);
        OpenPaper open = console.library().open(key.isEmpty() ? console.session().paper() : key);
        if (typed.charAt(mark) == '#') {
            return Stream.concat(sections(open, key), figures(open, key));
        }
        return typed.indexOf('.', mark) < 0 ? pages(open, key) : passages(open, key);
    }

    /// Keys of the papers, with their titles.
    Stream<Proposal> keys(boolean whole) {
        return console.library().papers().stream()
                .map(paper -> new Proposal(paper.key(), paper.title(), whole));
    }

    /// Ids of the notes, with their first words.
    Stream<Proposal> notes() {
        return console.library().writtenNotes().stream()
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .map(PlaceProposals::note);
    }

    private static Proposal note(Note note) {
        String quote = note.targets().getFirst().quote();
        return Proposal.whole(note.id().value(), note.body().isBlank() ? quote : note.body());
    }

    private Stream<Proposal> hits() {
        List<NumberedPassage> hits =
                console.session().lastSearch().map(LastSearch::hits).orElse(List.of());
        return IntStream.range(0, hits.size())
                .mapToObj(i ->
                        Proposal.whole(
                                Integer.toString(i + 1),
                                hits.get(i).place() + "  " + hits.get(i).words()));
    }

    private static Stream<Proposal> sections(OpenPaper open, String key) {
        return open.outline().sections().stream()
                .map(section ->
                        Proposal.whole(
                                key + "#" + name(section),
                                "%s  p. %s"
                                        .formatted(
                                                Words.first(section.title(), 45),
                                                open.passage(section.first()).pageLabel())));
    }

    private static String name(Section section) {
        return section.number().isEmpty() ? section.title() : section.number();
    }

    private static Stream<Proposal> figures(OpenPaper open, String key) {
        return open.passages().stream()
                .filter(passage -> passage.passage().kind() == PassageKind.CAPTION)
                .flatMap(caption -> figure(caption, key));
    }

    private static Stream<Proposal> figure(PlacedPassage caption, String key) {
        Matcher label = CAPTION.matcher(caption.text());
        return label.matches()
                ? Stream.of(
                        Proposal.whole(
                                "%s#%s-%s"
                                        .formatted(
                                                key,
                                                label.group(1).toLowerCase(Locale.ROOT),
                                                label.group(2)),
                                caption.text()))
                : Stream.of();
    }

    private static Stream<Proposal> pages(OpenPaper open, String key) {
        return IntStream.rangeClosed(1, open.paper().pages().size())
                .mapToObj(page -> Proposal.begun(key + "@" + page, firstWords(open, page)));
    }

    private static String firstWords(OpenPaper open, int page) {
        return open.ordinal(page, 1).stream()
                .mapToObj(ordinal -> open.passage(ordinal).text())
                .findFirst()
                .orElse("");
    }

    private static Stream<Proposal> passages(OpenPaper open, String key) {
        return open.passages().stream()
                .map(passage ->
                        Proposal.whole(
                                key + passage.place().substring(passage.key().length()),
                                passage.text()));
    }
}
