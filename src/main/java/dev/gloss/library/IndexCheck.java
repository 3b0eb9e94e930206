package dev.gloss.library;

import java.util.List;
import java.util.Optional;

/// That the index holds what the files do, byte for byte as it was written.
final class IndexCheck implements Doctor.Check {

    private static final String FOLDER = ".gloss/index";

    private final Catalog catalog;

    IndexCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public String well() {
        return "all passages and notes can be found";
    }

    @Override
    public List<Finding> findings(boolean fix) {
        catalog.update();
        Optional<String> problem = catalog.problem();
        if (problem.isEmpty()) {
            return List.of();
        }
        if (!fix) {
            return List.of(
                    broken(FOLDER, problem.get() + "; the next search, or doctor --fix, mends it"));
        }
        catalog.rebuild();
        return List.of(
                catalog.problem()
                        .map(still -> broken(FOLDER, still))
                        .orElseGet(() -> fixed(FOLDER, "was made anew")));
    }
}
