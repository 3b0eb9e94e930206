package dev.gloss.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Names of authors as a paper prints them, `Ada van Example`, and as bibliographies take them
/// apart.
final class PersonName {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private PersonName() {}

    /// As CSL-JSON has it: given and family name, or one literal name of a group.
    static Map<String, Object> csl(String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        if (words.size() < 2) {
            return Map.of("literal", name.strip());
        }
        int family = words.size() - 1;
        while (family > 1 && Character.isLowerCase(words.get(family - 1).codePointAt(0))) {
            family--;
        }
        return Map.of(
                "given", String.join(" ", words.subList(0, family)),
                "family", String.join(" ", words.subList(family, words.size())));
    }

    /// The names in a BibTeX field, in the printed order.
    static List<String> fromBibTex(String field) {
        return Arrays.stream(field.replaceAll("\\s+", " ").strip().split(" and "))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("others"))
                .map(PersonName::printed)
                .toList();
    }

    /// `Example, Jr., Ada` and `Example, Ada` the other way round.
    private static String printed(String name) {
        List<String> parts = COMMA.splitAsStream(name).toList();
        return switch (parts.size()) {
            case 2 -> parts.get(1) + " " + parts.get(0);
            case 3 -> parts.get(2) + " " + parts.get(0) + " " + parts.get(1);
            default -> name;
        };
    }
}
