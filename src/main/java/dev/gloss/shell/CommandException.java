package dev.gloss.shell;

/// A command that cannot go on, for a reason the person can act on. The message is one line.
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Status status;
    private final String message;
    private final String usage;

    private CommandException(Status status, String message, String usage) {
        super(message);
        this.status = status;
        this.message = message;
        this.usage = usage;
    }

    /// Words that are no command.
    static CommandException usage(String message) {
        return usage(message, "");
    }

    /// Words that are no call of this command.
    ///
    /// @param usage how it is called, shown below the message
    static CommandException usage(String message, String usage) {
        return new CommandException(Status.USAGE, message, usage);
    }

    /// Something that was named is not there.
    static CommandException missing(String message) {
        return new CommandException(Status.NOTHING, message, "");
    }

    /// Never null.
    @Override
    public String getMessage() {
        return message;
    }

    Status status() {
        return status;
    }

    /// How the command is called; empty where that helps nobody.
    String usage() {
        return usage;
    }

    /// The same, with a usage if it has none yet.
    CommandException withUsage(String line) {
        return status == Status.USAGE && usage.isEmpty()
                ? usage(String.valueOf(getMessage()), line)
                : this;
    }
}
