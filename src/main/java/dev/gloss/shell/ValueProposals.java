package dev.gloss.shell;

import dev.gloss.library.PaperEntry;

import java.util.List;
import java.util.stream.Stream;

/// Words for an argument or a value of an option, by what the syntax calls it.
final class ValueProposals {

    private static final List<String> KINDS =
            List.of("note", "question", "idea", "todo", "summary", "highlight");

    private final Console console;
    private final PlaceProposals places;

    ValueProposals(Console console) {
        this.console = console;
        this.places = new PlaceProposals(console);
    }

    /// @param name as in a usage line, such as `[KEY…]`, `NOTE|KEY` or `list|show`
    /// @param typed what is typed already
    Stream<Proposal> of(Syntax syntax, String name, String typed) {
        return Stream.of(name.replaceAll("[\\[\\]…]", "").split("\\|"))
                .flatMap(each -> one(syntax, each, typed));
    }

    private Stream<Proposal> one(Syntax syntax, String name, String typed) {
        return switch (name) {
            case "KEY" -> places.keys(true);
            case "PLACE" -> places.of(typed);
            case "NOTE" -> places.notes();
            case "TAG" -> tags();
            case "KIND" -> kinds();
            case "FORMAT" -> literally("markdown", "jsonld", "bibtex", "csl", "pdf");
            case "READING" -> literally("toread", "reading", "read");
            case "COMMAND" -> commands();
            case "SETTING" -> settings();
            case "PATH" -> FileProposals.of(typed, FileProposals.Wanted.PDFS);
            case "FILE" -> FileProposals.of(typed, FileProposals.Wanted.FILES);
            case "DIR" -> FileProposals.of(typed, FileProposals.Wanted.FOLDERS);
            case "NAME" -> syntax.name().equals("search") ? searches() : templates();
            default -> name.matches("[a-z]+") ? literally(name) : Stream.of();
        };
    }

    Stream<Proposal> tags() {
        return Stream.concat(
                        console.library().knownNotes().tags().stream(),
                        console.library().papers().stream().flatMap(paper -> paper.tags().stream()))
                .sorted()
                .distinct()
                .flatMap(ValueProposals::literally);
    }

    /// Saved searches, by name.
    Stream<Proposal> searches() {
        return console.library().savedSearches().all().entrySet().stream()
                .map(saved -> Proposal.whole(saved.getKey(), saved.getValue()));
    }

    Stream<PaperEntry> papers() {
        return console.library().papers().stream();
    }

    private Stream<Proposal> kinds() {
        return Stream.concat(KINDS.stream(), console.library().knownNotes().kinds().stream())
                .distinct()
                .flatMap(ValueProposals::literally);
    }

    private Stream<Proposal> templates() {
        return console.library().templates().names().stream().flatMap(ValueProposals::literally);
    }

    private static Stream<Proposal> settings() {
        return Stream.of(Setting.values())
                .map(setting -> Proposal.whole(setting.key(), setting.about()));
    }

    private Stream<Proposal> commands() {
        return console.commands().all().stream()
                .map(GlossCommand::syntax)
                .map(syntax -> Proposal.whole(syntax.name(), syntax.summary()));
    }

    private static Stream<Proposal> literally(String... words) {
        return Stream.of(words).map(word -> Proposal.whole(word, ""));
    }
}
