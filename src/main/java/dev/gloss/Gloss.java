package dev.gloss;

/// The program. Decides between the interactive shell, a single command and a script on stdin.
public final class Gloss {

    private Gloss() {}

    public static void main(String[] args) {
        System.out.println("gloss");
    }
}
