import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs google-java-format over every source file, as a check or to rewrite them: `java Format.java
/// check|write FOLDER`, where FOLDER holds the formatter's jars.
class Format {

    private static final List<String> PARTS =
            List.of("api", "code", "file", "parser", "tree", "util");

    public static void main(String[] args) throws IOException, InterruptedException {
        boolean check = args[0].equals("check");
        int status = new ProcessBuilder(command(check, args[1])).inheritIO().start().waitFor();
        if (check && status != 0) {
            System.err.println(
                    "The files above are not formatted; `mvn validate -Dgloss.format=write` does"
                            + " it.");
        }
        System.exit(status);
    }

    private static List<String> command(boolean check, String jars) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        PARTS.forEach(part ->
                command.add(
                        "--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED"));
        command.addAll(
                List.of("-cp", jars + "/*", "com.google.googlejavaformat.java.Main", "--aosp"));
        command.addAll(
                check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        command.addAll(sources());
        return command;
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
