package dev.gloss.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The name of a note for ever: `n-` and ten Crockford base-32 characters, time first, so that ids
/// sort by creation.
///
/// The first five characters count slots of 1024 seconds (about 17 minutes) since 1970, the last
/// five are random.
///
/// @param value such as `n-01jdkx7q4z`, in lower case
public record NoteId(String value) implements Comparable<NoteId> {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern FORM = Pattern.compile("n-[" + DIGITS + "]{10}");
    private static final int SECONDS_PER_SLOT_BITS = 10;
    private static final RandomGenerator RANDOM = new SecureRandom();

    public NoteId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a note id: " + value);
        }
    }

    /// A fresh id; 25 random bits keep those of one slot apart.
    public static NoteId create(Instant now) {
        long slot = now.getEpochSecond() >>> SECONDS_PER_SLOT_BITS;
        return new NoteId("n-" + digits(slot) + digits(RANDOM.nextInt(1 << 25)));
    }

    /// The id that always comes of the same time and name, such as that of another program's note.
    public static NoteId create(Instant when, String name) {
        long slot = when.getEpochSecond() >>> SECONDS_PER_SLOT_BITS;
        byte[] digest = sha256(name);
        int bits =
                (digest[0] & 255) << 24
                        | (digest[1] & 255) << 16
                        | (digest[2] & 255) << 8
                        | (digest[3] & 255);
        return new NoteId("n-" + digits(slot) + digits(bits >>> 7));
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Whether a word has the form of an id.
    public static boolean isId(String word) {
        return FORM.matcher(word).matches();
    }

    /// The ids that stand in a text.
    public static Set<String> idsIn(String text) {
        return FORM.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Override
    public int compareTo(NoteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String digits(long number) {
        StringBuilder five = new StringBuilder(5);
        for (int shift = 20; shift >= 0; shift -= 5) {
            five.append(DIGITS.charAt((int) (number >>> shift) & 31));
        }
        return five.toString();
    }
}
