package dev.gloss.shell;

/// How a command ended, as its exit status tells.
enum Status {
    DONE(0),
    /// A search without hits, a check with findings, something that is not there.
    NOTHING(1),
    /// Words that are no command.
    USAGE(2),
    /// The library cannot be written, the disk is full, the program is at fault.
    FAULT(3);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    /// The exit status, from 0 to 3.
    int code() {
        return code;
    }

    /// The status that was set first among commands that follow each other: an earlier failure
    /// stays.
    Status orElse(Status later) {
        return this == DONE ? later : this;
    }
}
