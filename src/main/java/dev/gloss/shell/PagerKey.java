package dev.gloss.shell;

import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// What can be done while reading, and the keys for it.
enum PagerKey {
    PAGE_DOWN("space f PgDn", "a page on"),
    PAGE_UP("b PgUp", "a page back"),
    DOWN("↓ j Enter", "a line on"),
    UP("↑ k", "a line back"),
    NEXT_PASSAGE("} Tab", "the next passage"),
    PREVIOUS_PASSAGE("{", "the passage before"),
    NEXT_SECTION("]", "the next section"),
    PREVIOUS_SECTION("[", "the section before"),
    START("g Home", "the beginning"),
    END("G End", "the end"),
    SEARCH("/", "search; / Enter: go on"),
    NOTE("n", "note on the passage at ▎"),
    OPEN("o", "open the PDF there"),
    HELP("h ?", "these keys"),
    QUIT("q Ctrl-C", "leave; read goes on here"),
    NOTHING("", "");

    /// On one line, what most need to know: as much as there is room for.
    static final List<String> HINTS =
            List.of(
                    "space page  ] section  / search  n note  o PDF  h keys  q quit",
                    "/ search  n note  o PDF  h keys  q quit",
                    "h keys  q quit");

    private static final int NAMES_WIDTH = 12;

    private final String names;
    private final String meaning;

    PagerKey(String names, String meaning) {
        this.names = names;
        this.meaning = meaning;
    }

    /// All keys, a line each, which fit into 40 columns.
    static List<Styled> help() {
        List<Styled> lines = new ArrayList<>();
        for (PagerKey key : EnumSet.complementOf(EnumSet.of(NOTHING))) {
            String padding = " ".repeat(NAMES_WIDTH + 2 - key.names.length());
            lines.add(Styled.of("  " + key.names, Style.PLACE).then(padding + key.meaning));
        }
        return lines;
    }

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
