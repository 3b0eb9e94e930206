package dev.gloss.library;

import dev.gloss.anchor.Anchorer;
import dev.gloss.anchor.Anchoring;
import dev.gloss.anchor.Origin;
import dev.gloss.library.Verification.Result;
import dev.gloss.note.NoteId;
import dev.gloss.note.NoteStore.StoredNote;
import dev.gloss.note.Target;
import dev.gloss.paper.Paper;
import dev.gloss.text.NormalForm;
import dev.gloss.text.Span;
import dev.gloss.worker.Reading;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Holds quotes against the PDFs on which they were made, each read afresh, whatever is cached.
public final class Verifying {

    private final LibraryFolder folder;
    private final Notebook notebook;
    private final PaperReader reader;
    private final Consumer<String> remarks;

    Verifying(
            LibraryFolder folder, Notebook notebook, PaperReader reader, Consumer<String> remarks) {
        this.folder = folder;
        this.notebook = notebook;
        this.reader = reader;
        this.remarks = remarks;
    }

    /// Every quote from a paper.
    ///
    /// @param password opens its PDFs if they are encrypted; null if none was given
    /// @param consumer told of each quote when it is known, version by version
    public void verify(
            PaperEntry entry, @Nullable String password, Consumer<Verification> consumer) {
        Map<String, Fresh> versions = new HashMap<>();
        for (StoredNote stored : notebook.about(entry.key())) {
            for (Target target : stored.note().targets()) {
                if (target.paper().equals(entry.key()) && !target.isWhole()) {
                    Fresh fresh =
                            versions.computeIfAbsent(
                                    target.source(), source -> read(entry, source, password));
                    consumer.accept(fresh.verify(stored.note().id(), target));
                }
            }
        }
    }

    private Fresh read(PaperEntry entry, String source, @Nullable String password) {
        PaperEntry.Version version = entry.version(source).orElse(entry.current());
        Path pdf = folder.pdf(version);
        String name = version.path();
        if (!Files.isRegularFile(pdf)) {
            return new Fresh.Unreadable(name + " is not there");
        }
        remarkIfChanged(pdf, version, name);
        return switch (reader.read(pdf, entry.options(), password, _ -> {})) {
            case Reading.Read read -> new Fresh.Text(new OpenPaper(entry, read.file().paper()));
            case Reading.Unread unread -> new Fresh.Unreadable(name + ": " + unread.reason());
        };
    }

    private void remarkIfChanged(Path pdf, PaperEntry.Version version, String name) {
        try {
            if (!Digests.sha256(pdf).equals(version.sha256())) {
                remarks.accept(
                        "%s is not the file that was imported; import it again to make it known"
                                .formatted(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A PDF that was read just now.
    private sealed interface Fresh {

        Verification verify(NoteId note, Target target);

        /// One that could not be.
        record Unreadable(String reason) implements Fresh {

            @Override
            public Verification verify(NoteId note, Target target) {
                return new Verification(
                        note,
                        target.paper(),
                        target.quote(),
                        Result.MISSING,
                        target.page(),
                        reason);
            }
        }

        /// Its text.
        final class Text implements Fresh {

            private final OpenPaper open;
            private final String text;
            private final String unbroken;
            private final Anchorer anchorer;

            Text(OpenPaper open) {
                Paper paper = open.paper();
                this.open = open;
                this.text = paper.text().value();
                this.unbroken = NormalForm.unbroken(text).value();
                this.anchorer = new Anchorer(text);
            }

            @Override
            public Verification verify(NoteId note, Target target) {
                Anchoring found = anchorer.anchor(target.selectors(), ANYWHERE);
                int page = NotePlacer.span(found).map(this::page).orElse(target.page());
                return new Verification(
                        note, target.paper(), target.quote(), result(target, found), page, "");
            }

            private Result result(Target target, Anchoring found) {
                String quote = NormalForm.unbroken(target.quote()).value();
                if (text.contains(target.quote())) {
                    return Result.EXACT;
                } else if (!quote.isEmpty() && unbroken.contains(quote)) {
                    return Result.FOLDED;
                }
                return found instanceof Anchoring.Orphaned ? Result.MISSING : Result.CHANGED;
            }

            private int page(Span span) {
                return open.paper().passages().isEmpty()
                        ? 1
                        : open.passage(open.ordinalAt(span)).pageOf(span);
            }
        }
    }

    private static final Origin ANYWHERE =
            new Origin() {

                @Override
                public boolean isSection(Span span) {
                    return true;
                }

                @Override
                public int places() {
                    return 1;
                }
            };
}
