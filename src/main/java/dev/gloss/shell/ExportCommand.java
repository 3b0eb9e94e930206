package dev.gloss.shell;

import dev.gloss.library.Export;
import dev.gloss.library.ExportRequest;
import dev.gloss.library.ExportRequest.Format;
import dev.gloss.library.ExportRequest.How;
import dev.gloss.library.ExportRequest.Notes;
import dev.gloss.shell.Syntax.Group;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `export`: writes notes as Markdown, into files that may be edited.
final class ExportCommand implements GlossCommand {

    private static final String INDEX = "index";

    @Override
    public Syntax syntax() {
        return new Syntax(
                "export",
                Group.NOTES,
                "write notes, with their quotes, as Markdown into notes/KEY.md; what you edit there"
                        + " stays",
                "[KEY…]",
                List.of(
                        Option.flag("all", "of all papers"),
                        Option.flag("changed", "only what is not as it was exported last"),
                        new Option("tag", "TAG", "only notes with this tag; may be repeated"),
                        new Option("since", "DATE", "only notes written since, as 2026-11-23"),
                        new Option("to", "DIR", "into this folder"),
                        new Option("template", "NAME", "in this form, see template"),
                        new Option("format", "FORMAT", "markdown, jsonld, bibtex, csl or pdf"),
                        Option.flag("figures", "show the figures whose captions have notes"),
                        Option.flag("index", "a page that lists the papers, too"),
                        Option.flag("stdout", "to the screen"),
                        new Option("password", "WORD", "opens an encrypted PDF"),
                        Option.flag("dry-run", "only show how the files would differ")),
                "export gpu-hours");
    }

    @Override
    public Status run(Invocation call) {
        requireSelection(call);
        List<String> problems = new ArrayList<>();
        call.library()
                .export(
                        request(
                                call,
                                call.value("template")
                                        .orElseGet(() -> call.settings().value(Setting.TEMPLATE))),
                        export -> show(call, export),
                        problems::add);
        if (call.has("index")) {
            call.library().export(request(call, INDEX), export -> show(call, export), _ -> {});
        }
        problems.forEach(call.answer()::message);
        return problems.isEmpty() ? Status.DONE : Status.NOTHING;
    }

    private static void requireSelection(Invocation call) {
        boolean isPart = call.has("tag") || call.has("since");
        if (call.arguments().isEmpty() && !call.has("all") && !call.has("changed") && !isPart) {
            throw CommandException.usage("export needs KEY…, --all or --changed");
        }
        if (!call.arguments().isEmpty() && call.has("all")) {
            throw CommandException.usage("either KEY… or --all");
        }
        if (format(call) == Format.PDF && call.has("stdout")) {
            throw CommandException.usage("a PDF goes into a file; leave --stdout out");
        }
        if (isPart && !call.has("to") && !call.has("stdout")) {
            throw CommandException.usage(
                    "--tag and --since leave notes out, which notes/KEY.md would lose; add --to DIR"
                            + " or --stdout");
        }
    }

    private static ExportRequest request(Invocation call, String template) {
        return new ExportRequest(
                call.arguments(),
                new Notes(
                        call.values("tag"),
                        call.value("since").map(ExportCommand::time).orElse(null)),
                format(call),
                template,
                call.has("figures"),
                call.password().orElse(null),
                folder(call),
                how(call));
    }

    private static Format format(Invocation call) {
        String label = call.value("format").orElse("markdown");
        return Arrays.stream(Format.values())
                .filter(format -> format.label().equals(label))
                .findFirst()
                .orElseThrow(() ->
                        CommandException.usage(
                                "--format takes markdown, jsonld, bibtex, csl or pdf, not "
                                        + label));
    }

    private static How how(Invocation call) {
        if (call.has("stdout")) {
            return How.TEXT;
        } else if (call.has("dry-run")) {
            return How.DIFFERENCE;
        }
        return call.has("changed") ? How.CHANGED_FILES : How.FILES;
    }

    private static @Nullable Path folder(Invocation call) {
        return call.value("to").map(ImportCommand::path).orElse(null);
    }

    private static Instant time(String words) {
        try {
            return words.contains("T")
                    ? Instant.parse(words)
                    : LocalDate.parse(words).atStartOfDay(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeParseException _) {
            throw CommandException.usage("--since needs a date such as 2026-11-23, not " + words);
        }
    }

    private static void show(Invocation call, Export export) {
        if (!export.text().isEmpty() && !call.answer().isJson()) {
            call.answer().text(export.text().stripTrailing());
            return;
        }
        boolean wouldChange = call.has("dry-run") && export.isChanged();
        String what = what(call, export) + (wouldChange ? " · would be another file" : "");
        call.answer().show(export, each -> line(each, what), ExportCommand::json);
    }

    private static String what(Invocation call, Export export) {
        return switch (format(call)) {
            case MARKDOWN, JSONLD, PDF -> ": " + Words.count(export.notes(), "note");
            case BIBTEX, CSL -> "";
        };
    }

    private static List<Styled> line(Export export, String what) {
        String conflicts =
                export.conflicts() == 0
                        ? ""
                        : " · %s to resolve".formatted(Words.count(export.conflicts(), "conflict"));
        return List.of(
                Styled.of(export.key().isEmpty() ? "" : export.key() + "  ", Style.PLACE)
                        .then(
                                "%s%s%s"
                                        .formatted(
                                                Words.path(export.file()),
                                                what,
                                                export.isChanged() ? "" : " · unchanged"))
                        .then(conflicts, Style.WARNING));
    }

    private static Object json(Export export) {
        return new Json.Export(
                export.key().isEmpty() ? null : export.key(),
                export.file().toString(),
                export.notes(),
                export.isChanged(),
                export.conflicts(),
                export.text().isEmpty() ? null : export.text());
    }
}
