package dev.gloss.shell;

import dev.gloss.library.Addition;
import dev.gloss.library.AnchoringCounts;
import dev.gloss.library.OpenPaper;
import dev.gloss.paper.Health;
import dev.gloss.paper.Paper;
import dev.gloss.paper.PassageKind;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What became of an imported file, for people and for programs.
final class AdditionView {

    private static final int KEY_WIDTH = 14;

    private AdditionView() {}

    static List<Styled> lines(Addition addition) {
        return switch (addition) {
            case Addition.Added added -> added(added);
            case Addition.Updated(var _, var paper, var took) ->
                    paperLines(
                            paper, title(paper), "read again; its notes stay   " + seconds(took));
            case Addition.Version(var _, var paper, var counts, var took) ->
                    versionLines(paper, counts, took);
            case Addition.Present(var _, var paper) ->
                    paperLines(paper, title(paper), "in the library already");
            case Addition.Locked(var file, var reason) -> notTaken(file, reason);
            case Addition.Failed(var file, var reason) -> notTaken(file, reason);
        };
    }

    static Object json(Addition addition) {
        String file = addition.file().toString();
        return switch (addition) {
            case Addition.Added(var _, var paper, var _, var took) ->
                    json(file, "added", paper, took);
            case Addition.Updated(var _, var paper, var took) -> json(file, "updated", paper, took);
            case Addition.Version(var _, var paper, var _, var took) ->
                    json(file, "version", paper, took);
            case Addition.Present(var _, var paper) -> json(file, "present", paper, null);
            case Addition.Locked(var _, var reason) -> failed(file, reason);
            case Addition.Failed(var _, var reason) -> failed(file, reason);
        };
    }

    private static List<Styled> notTaken(Path file, String reason) {
        return List.of(Styled.of(file + ": ", Style.WARNING).then(reason));
    }

    private static Json.Import failed(String file, String reason) {
        return new Json.Import(file, null, "failed", null, reason, null, null, null, null, null);
    }

    private static List<Styled> added(Addition.Added added) {
        List<Styled> lines =
                new ArrayList<>(
                        paperLines(added.paper(), title(added.paper()), seconds(added.took())));
        if (!added.hint().isEmpty()) {
            lines.add(indented(added.hint()));
        }
        return lines;
    }

    private static List<Styled> paperLines(OpenPaper open, String headline, String remark) {
        List<Styled> lines = new ArrayList<>();
        lines.add(head(open.key()).then(headline));
        lines.add(indented(counts(open.paper()) + "   " + remark));
        Health health = open.paper().health();
        if (health.state() != Health.State.GOOD) {
            lines.add(
                    indented("")
                            .then(health.state().label() + ": " + health.note(), Style.WARNING));
        }
        return lines;
    }

    private static List<Styled> versionLines(
            OpenPaper open, AnchoringCounts counts, Duration took) {
        String headline = "version %d of %s".formatted(open.entry().versions().size(), title(open));
        List<Styled> lines = new ArrayList<>(paperLines(open, headline, seconds(took)));
        if (counts.total() > 0) {
            String review = counts.doubtful() > 0 ? "      review " + open.key() : "";
            lines.add(indented(counts.sentence() + review));
        }
        return lines;
    }

    private static String counts(Paper paper) {
        return String.join(
                " · ",
                Words.count(paper.pages().size(), "page"),
                Words.count(paper.count(PassageKind.HEADING), "heading"),
                Words.count(paper.passages().size(), "passage"),
                Words.count(paper.count(PassageKind.REFERENCE), "reference"));
    }

    private static Json.Import json(
            String file, String status, OpenPaper open, @Nullable Duration took) {
        Paper paper = open.paper();
        Health health = paper.health();
        return new Json.Import(
                file,
                open.key(),
                status,
                health.state().label(),
                health.note().isEmpty() ? null : health.note(),
                paper.pages().size(),
                paper.count(PassageKind.HEADING),
                paper.passages().size(),
                paper.count(PassageKind.REFERENCE),
                took == null ? null : took.toMillis());
    }

    private static String title(OpenPaper open) {
        String title = open.entry().title().isEmpty() ? "(no title found)" : open.entry().title();
        return open.entry().authors().isEmpty()
                ? title
                : title + " · " + PaperView.authors(open.entry().authors());
    }

    private static Styled head(String key) {
        return Styled.of(key, Style.PLACE).then(" ".repeat(Math.max(1, KEY_WIDTH - key.length())));
    }

    private static Styled indented(String text) {
        return Styled.plain(" ".repeat(KEY_WIDTH) + text);
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
