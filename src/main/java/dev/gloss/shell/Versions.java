package dev.gloss.shell;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is running.
///
/// @param gloss its version
/// @param java the runtime's, and who made it
/// @param libraries the version of each by its name
record Versions(String gloss, String java, SortedMap<String, String> libraries) {

    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.-]*)\\.jar");

    Versions {
        libraries = new TreeMap<>(libraries);
    }

    static Versions ofThisProgram() {
        return new Versions(
                ofGloss(),
                "%s (%s)".formatted(Runtime.version(), System.getProperty("java.vendor")),
                libraries(jars()));
    }

    /// The program's own version; `development` when it runs from classes.
    static String ofGloss() {
        return Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /// The versions that the names of jars tell; parts of one library are one.
    static SortedMap<String, String> libraries(Collection<String> jars) {
        SortedMap<String, String> libraries = new TreeMap<>();
        for (String jar : jars) {
            Matcher named = JAR.matcher(jar);
            if (named.matches()) {
                libraries.put(named.group(1), named.group(2));
            }
        }
        libraries.keySet().removeAll(parts(libraries));
        return libraries;
    }

    // `lucene-memory` says nothing beside `lucene-core` of the same version.
    private static List<String> parts(SortedMap<String, String> libraries) {
        List<String> parts = new ArrayList<>();
        libraries.forEach((name, version) -> {
            String core = name.replaceFirst("-.*", "") + "-core";
            if (!name.equals(core) && version.equals(libraries.get(core))) {
                parts.add(name);
            }
        });
        return parts;
    }

    private static List<String> jars() {
        String program = System.getProperty("gloss.program");
        if (program == null) {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(path -> String.valueOf(Path.of(path).getFileName()))
                    .toList();
        }
        try (Stream<Path> files = Files.walk(Path.of(program, "lib"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
