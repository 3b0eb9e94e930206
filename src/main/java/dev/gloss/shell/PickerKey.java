package dev.gloss.shell;

import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/// What can be done in a list: move, narrow it by typing, choose, give up.
enum PickerKey {
    DOWN,
    UP,
    CHOOSE,
    DELETE,
    TYPED,
    GIVE_UP;

    static KeyMap<PickerKey> keys(Terminal terminal) {
        KeyMap<PickerKey> keys = new KeyMap<>();
        keys.setUnicode(TYPED);
        keys.setAmbiguousTimeout(100);
        for (char c = ' '; c < 0x7F; c++) {
            keys.bind(TYPED, String.valueOf(c));
        }
        keys.bind(DOWN, "\033[B", "\033OB", "\t", KeyMap.ctrl('N'));
        keys.bind(UP, "\033[A", "\033OA", KeyMap.ctrl('P'));
        bind(keys, DOWN, KeyMap.key(terminal, Capability.key_down));
        bind(keys, UP, KeyMap.key(terminal, Capability.key_up));
        keys.bind(CHOOSE, "\r", "\n");
        keys.bind(DELETE, KeyMap.del(), KeyMap.ctrl('H'));
        keys.bind(GIVE_UP, KeyMap.esc(), KeyMap.ctrl('C'), KeyMap.ctrl('D'));
        return keys;
    }

    private static void bind(
            KeyMap<PickerKey> keys, PickerKey meaning, @Nullable CharSequence sequence) {
        if (sequence != null) {
            keys.bind(meaning, sequence);
        }
    }
}
