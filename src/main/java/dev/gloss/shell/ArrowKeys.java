package dev.gloss.shell;

import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

import java.util.Map;

/// Arrow keys of terminals that do not follow when they are told to send others, as some
/// multiplexers and remote connections do not: ECMA-48's cursor sequences beside those that
/// terminfo names.
final class ArrowKeys {

    private static final Map<Capability, String> SEQUENCES =
            Map.of(
                    Capability.key_up, "\033[A",
                    Capability.key_down, "\033[B",
                    Capability.key_right, "\033[C",
                    Capability.key_left, "\033[D",
                    Capability.key_home, "\033[H",
                    Capability.key_end, "\033[F");

    private ArrowKeys() {}

    /// Lets them do what the terminal's own do.
    static LineReader bind(LineReader reader, Terminal terminal) {
        for (KeyMap<Binding> keys : reader.getKeyMaps().values()) {
            SEQUENCES.forEach((key, sequence) -> {
                String own = KeyMap.key(terminal, key);
                Binding bound = own == null ? null : keys.getBound(own);
                if (bound != null) {
                    keys.bindIfNotBound(bound, sequence);
                }
            });
        }
        return reader;
    }
}
