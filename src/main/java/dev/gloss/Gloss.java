package dev.gloss;

import dev.gloss.shell.Program;

/// The program. Decides between the interactive shell, a single command and a script on stdin.
public final class Gloss {

    private Gloss() {}

    public static void main(String[] args) {
        int status = Program.run(args);
        if (status != 0) {
            // Not System.exit, which looks through every jar for somebody to tell it to.
            Runtime.getRuntime().halt(status);
        }
    }
}
