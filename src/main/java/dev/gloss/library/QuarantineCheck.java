package dev.gloss.library;

import java.io.IOException;
import java.util.List;

/// That PDFs which took long to fail may be tried again, if their reader wants it.
final class QuarantineCheck implements Doctor.Check {

    private final Quarantine quarantine;

    QuarantineCheck(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    @Override
    public String name() {
        return "quarantine";
    }

    @Override
    public String well() {
        int count = quarantine.cases().size();
        return count == 0
                ? "no PDF failed"
                : "PDFs that failed, each with its reason: %d".formatted(count);
    }

    @Override
    public List<Finding> findings(boolean fix) throws IOException {
        if (!fix) {
            return List.of();
        }
        List<Finding> released =
                quarantine.cases().stream()
                        .filter(Quarantine.Case::tookLong)
                        .map(each -> fixed(each.file(), "may be imported again; " + each.reason()))
                        .toList();
        quarantine.release(Quarantine.Case::tookLong);
        return released;
    }
}
