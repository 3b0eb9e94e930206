package dev.gloss.shell;

import dev.gloss.library.Addition;
import dev.gloss.library.ImportRequest;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One import, with what it tells while it goes on and at its end.
final class ImportRun {

    private final Invocation call;
    private final List<Addition.Locked> locked = new ArrayList<>();
    private int looked;
    private int failed;

    ImportRun(Invocation call) {
        this.call = call;
    }

    Status run(List<Path> paths) {
        String password = call.password().orElse(null);
        try (Interruption interruption = call.interruption();
                ImportProgress progress = ImportProgress.of(call, interruption)) {
            add(paths, password, progress);
            for (Addition.Locked each : locked) {
                addLocked(each, progress);
            }
            progress.wipe();
            return conclude(progress);
        }
    }

    private void add(List<Path> paths, @Nullable String password, ImportProgress progress) {
        ImportRequest request =
                new ImportRequest(
                        paths,
                        call.value("key").orElse(null),
                        call.value("version-of").orElse(null),
                        password,
                        call.has("ignore-outline"));
        call.library().add(request, progress, addition -> take(addition, password, progress));
    }

    /// Shows what became of a file, or keeps it for later if only a password is missing.
    private void take(Addition addition, @Nullable String password, ImportProgress progress) {
        if (addition instanceof Addition.Locked missing
                && password == null
                && !call.answer().isJson()
                && call.console().outputs().terminals().isPerson()) {
            locked.add(missing);
        } else {
            show(addition, progress);
        }
    }

    private void show(Addition addition, ImportProgress progress) {
        progress.fileDone();
        looked++;
        failed += isTaken(addition) ? 0 : 1;
        call.answer().show(addition, AdditionView::lines, AdditionView::json);
        call.answer().flush();
    }

    private void addLocked(Addition.Locked file, ImportProgress progress) {
        progress.wipe();
        Optional<String> typed =
                call.console().passwords().ask("password of %s: ".formatted(file.file()));
        if (typed.isPresent()) {
            add(List.of(file.file()), typed.get(), progress);
        } else {
            show(file, progress);
        }
    }

    private Status conclude(ImportProgress progress) {
        if (progress.isStopped()) {
            call.answer()
                    .message(
                            "stopped after %d of %d files; what was taken is kept, and the same import goes on"
                                    .formatted(looked, progress.files()));
            return Status.NOTHING;
        }
        if (progress.passedOver() > 0) {
            call.answer()
                    .remark(
                            "%s passed over, whose names do not end in .pdf"
                                    .formatted(Words.count(progress.passedOver(), "file")));
        }
        if (looked == 0) {
            call.answer().message("no PDF found there");
            return Status.NOTHING;
        }
        if (failed > 0) {
            call.answer().remark("%d of %d files not taken".formatted(failed, looked));
        }
        return failed > 0 ? Status.NOTHING : Status.DONE;
    }

    private static boolean isTaken(Addition addition) {
        return switch (addition) {
            case Addition.Added _, Addition.Updated _, Addition.Version _, Addition.Present _ ->
                    true;
            case Addition.Locked _, Addition.Failed _ -> false;
        };
    }
}
