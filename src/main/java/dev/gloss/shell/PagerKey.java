package dev.gloss.shell;

import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/// What can be done while reading, and the keys for it.
enum PagerKey {
    DOWN,
    UP,
    PAGE_DOWN,
    PAGE_UP,
    START,
    END,
    NEXT_PASSAGE,
    PREVIOUS_PASSAGE,
    NEXT_SECTION,
    PREVIOUS_SECTION,
    SEARCH,
    NOTE,
    OPEN,
    HELP,
    QUIT,
    NOTHING;

    /// On one line, what most need to know.
    static final String HINT =
            "space page  { } passage  [ ] section  / search  n note  o PDF  q quit";

    /// The keys of a terminal: those of `less` where it has them.
    static KeyMap<PagerKey> keys(Terminal terminal) {
        KeyMap<PagerKey> keys = new KeyMap<>();
        keys.setUnicode(NOTHING);
        keys.setNomatch(NOTHING);
        keys.setAmbiguousTimeout(100);
        keys.bind(DOWN, "j", "\r", "\n", key(terminal, Capability.key_down), "\033[B");
        keys.bind(UP, "k", key(terminal, Capability.key_up), "\033[A");
        keys.bind(PAGE_DOWN, " ", "f", key(terminal, Capability.key_npage), "\033[6~");
        keys.bind(PAGE_UP, "b", key(terminal, Capability.key_ppage), "\033[5~");
        keys.bind(START, "g", "<", key(terminal, Capability.key_home));
        keys.bind(END, "G", ">", key(terminal, Capability.key_end));
        keys.bind(NEXT_PASSAGE, "}", "\t");
        keys.bind(PREVIOUS_PASSAGE, "{");
        keys.bind(NEXT_SECTION, "]");
        keys.bind(PREVIOUS_SECTION, "[");
        keys.bind(SEARCH, "/");
        keys.bind(NOTE, "n");
        keys.bind(OPEN, "o");
        keys.bind(HELP, "h", "?");
        keys.bind(QUIT, "q", "Q", KeyMap.ctrl('C'), KeyMap.ctrl('D'));
        return keys;
    }

    private static CharSequence key(Terminal terminal, Capability capability) {
        String key = KeyMap.key(terminal, capability);
        return key == null ? "" : key;
    }
}
