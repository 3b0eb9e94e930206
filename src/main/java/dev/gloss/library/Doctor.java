package dev.gloss.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Looks whether everything in a library is as it should be, and mends what can be mended without
/// asking: what is derived is made again, what was moved is found, what a killed program left is
/// swept. Notes and cards that cannot be read are their reader's to mend.
public final class Doctor {

    private final List<Check> checks;

    private Doctor(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /// @param adding takes one PDF in
    static Doctor of(Holdings holdings, Catalog catalog, Function<Path, Addition> adding) {
        // In the order in which one relies on another.
        return new Doctor(
                List.of(
                        new LeftoverCheck(holdings.folder(), holdings.papers()),
                        new CardCheck(holdings.folder(), holdings.papers()),
                        new PdfCheck(holdings, adding),
                        new TextCheck(holdings.papers(), holdings.reader()),
                        new NoteCheck(holdings),
                        new QuarantineCheck(new Quarantine(holdings.folder())),
                        new IndexCheck(catalog)));
    }

    /// One thing that is looked after.
    interface Check {

        /// In one word.
        String name();

        /// What is true if nothing is found.
        String well();

        /// What is not as it should be.
        ///
        /// @param fix whether to mend it
        List<Finding> findings(boolean fix) throws IOException;

        default Finding broken(String file, String reason) {
            return new Finding(name(), Finding.Result.BROKEN, file, reason);
        }

        default Finding fixed(String file, String reason) {
            return new Finding(name(), Finding.Result.FIXED, file, reason);
        }
    }

    /// Looks, and tells what it finds.
    ///
    /// @param fix whether to mend what can be mended without asking
    public void examine(boolean fix, Consumer<Finding> findings) {
        checks.forEach(check -> examine(check, fix, findings));
    }

    private static void examine(Check check, boolean fix, Consumer<Finding> findings) {
        try {
            List<Finding> found = check.findings(fix);
            found.forEach(findings);
            if (found.isEmpty()) {
                findings.accept(new Finding(check.name(), Finding.Result.OK, "", check.well()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
