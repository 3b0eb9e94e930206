package dev.gloss.shell;

/// One command of Gloss, the same at the prompt, as a single command and in a script.
interface GlossCommand {

    Syntax syntax();

    /// Does it.
    ///
    /// @throws CommandException if it cannot, for a reason the person can act on
    Status run(Invocation call);

    /// Whether it may take so long that another command is wanted meanwhile.
    default boolean takesLong() {
        return false;
    }

    /// Whether everything after its name that is no option is one query, unaltered.
    default boolean takesQuery() {
        return false;
    }
}
