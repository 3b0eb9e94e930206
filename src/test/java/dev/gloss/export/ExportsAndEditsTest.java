package dev.gloss.export;

import static dev.gloss.export.Given.found;
import static dev.gloss.export.Given.note;
import static dev.gloss.export.Given.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Whatever a reader does to the notes and to the exported file in turn, nothing of either is lost.
class ExportsAndEditsTest {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final List<String> SECTIONS = List.of("1 Introduction", "2 Method", "3 End");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyEditAndEveryNoteIsThere(int seed) {
        new Story(new Random(seed)).tell();
    }

    /// What the reader's hands and the notes did so far.
    private static final class Story {

        private final Random random;
        private final TreeMap<Character, Integer> notes = new TreeMap<>();
        private final Set<String> byHand = new HashSet<>();
        private final Set<Character> deleted = new HashSet<>();
        private Exported base = export();
        private String file = base.text();
        private int words;

        Story(Random random) {
            this.random = random;
        }

        void tell() {
            for (int round = 0; round < 6; round++) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    changeNotes();
                }
                for (int i = random.nextInt(4); i > 0; i--) {
                    editFile();
                }
                exportAgain(random.nextInt(5) == 0 ? null : base);
            }
        }

        private void changeNotes() {
            char id = DIGITS.charAt(random.nextInt(12));
            if (notes.containsKey(id) && random.nextInt(3) == 0) {
                notes.remove(id);
            } else {
                notes.put(id, ++words);
            }
            deleted.remove(id);
        }

        private void editFile() {
            switch (random.nextInt(5)) {
                case 0 -> insertParagraph();
                case 1 -> addToBody();
                case 2 -> addKey();
                case 3 -> changeHeading();
                default -> deleteBlock();
            }
        }

        private void insertParagraph() {
            List<Integer> gaps = new ArrayList<>();
            int bodyStart = file.indexOf("\n---\n", 3);
            for (int i = file.indexOf("\n\n", bodyStart); i >= 0; i = file.indexOf("\n\n", i + 1)) {
                gaps.add(i);
            }
            int at = gaps.get(random.nextInt(gaps.size()));
            file = file.substring(0, at) + "\n\n" + hand() + file.substring(at);
        }

        private void addToBody() {
            List<Integer> bodies = new ArrayList<>();
            for (int i = file.indexOf("\nbody "); i >= 0; i = file.indexOf("\nbody ", i + 1)) {
                bodies.add(file.indexOf('\n', i + 1));
            }
            if (!bodies.isEmpty()) {
                int at = bodies.get(random.nextInt(bodies.size()));
                String join = random.nextBoolean() ? " " : "\n";
                file = file.substring(0, at) + join + hand() + file.substring(at);
            }
        }

        private void addKey() {
            file = file.replaceFirst("\nkey:", "\n" + hand() + ": 1\nkey:");
        }

        private void changeHeading() {
            file = file.replaceFirst("(## 2 Method.*)", "$1 " + hand());
        }

        private void deleteBlock() {
            for (char id : notes.keySet()) {
                String pattern =
                        "> quote %s\n\n(?:(?!hand|\\^|<<<).*\n)*.*\\^n-01jdkx7q4%s\n\n?"
                                .formatted(id, id);
                String without = file.replaceFirst(pattern, "");
                if (!without.equals(file) && random.nextBoolean()) {
                    file = without;
                    deleted.add(id);
                    return;
                }
            }
        }

        private String hand() {
            String word = "hand-%d-".formatted(++words);
            byHand.add(word);
            return word;
        }

        private void exportAgain(Exported known) {
            Exported fresh = export();
            String merged = EditsMerge.merge(known, file, fresh).text();
            String shown =
                    "\n--- base\n%s\n--- file\n%s\n--- fresh\n%s\n--- merged\n%s"
                            .formatted(
                                    known == null ? "" : known.text(), file, fresh.text(), merged);
            byHand.stream()
                    .filter(file::contains)
                    .forEach(word -> assertThat(merged).as(shown).contains(word));
            notes.forEach((id, body) -> check(id, known == null, body, merged, shown));
            if (known == null) {
                deleted.clear();
            }
            assertThat(EditsMerge.merge(fresh, merged, fresh).text()).isEqualTo(merged);
            base = fresh;
            file = merged;
        }

        private void check(char id, boolean isRestored, int body, String merged, String shown) {
            String words = "body %d.".formatted(body);
            if (!isRestored && deleted.contains(id) && base.text().contains(words)) {
                assertThat(merged).as(shown).doesNotContain(words);
            } else {
                assertThat(merged).as(shown).contains(words);
                deleted.remove(id);
            }
        }

        private Exported export() {
            return MarkdownExport.write(
                    reading(
                            notes.entrySet().stream()
                                    .map(each -> exported(each.getKey(), each.getValue()))
                                    .toArray(PlacedNote[]::new)));
        }

        private static PlacedNote exported(char id, int body) {
            int place = DIGITS.indexOf(id);
            return note(
                    id,
                    "body %d.".formatted(body),
                    found("quote " + id, place + 1, SECTIONS.get(place / 4)));
        }
    }
}
