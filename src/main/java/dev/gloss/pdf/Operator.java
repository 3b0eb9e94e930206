package dev.gloss.pdf;

/// The operators of content streams that place text or lead to it (ISO 32000-1, annex A).
enum Operator {
    BEGIN_TEXT("BT"),
    END_TEXT("ET"),
    MOVE("Td"),
    MOVE_AND_SET_LEADING("TD"),
    SET_MATRIX("Tm"),
    NEXT_LINE("T*"),
    SHOW("Tj"),
    SHOW_ADJUSTED("TJ"),
    SHOW_LINE("'"),
    SHOW_SPACED_LINE("\""),
    SET_FONT("Tf"),
    SET_CHARACTER_SPACING("Tc"),
    SET_WORD_SPACING("Tw"),
    SET_SCALING("Tz"),
    SET_LEADING("TL"),
    SET_RISE("Ts"),
    SAVE("q"),
    RESTORE("Q"),
    CONCATENATE("cm"),
    SET_STATE("gs"),
    DRAW("Do"),
    BEGIN_MARK("BMC"),
    BEGIN_MARK_WITH_PROPERTIES("BDC"),
    END_MARK("EMC"),
    BEGIN_IMAGE("BI"),
    IMAGE_DATA("ID"),
    /// Colours, paths and whatever else tells nothing of text.
    OTHER(""),
    /// No operator: the stream has ended.
    END("");

    /// The longest name that is looked up; all others are `OTHER`.
    private static final int LONGEST = 3;

    private static final int SLOT_BITS = 7;
    private static final Operator[] BY_SLOT = new Operator[1 << SLOT_BITS];

    static {
        for (Operator operator : values()) {
            if (operator.key != 0) {
                if (BY_SLOT[slot(operator.key)] != null) {
                    throw new AssertionError("two operators in one slot: " + operator);
                }
                BY_SLOT[slot(operator.key)] = operator;
            }
        }
    }

    /// The bytes of the name as one number, the last one lowest.
    private final int key;

    Operator(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            letters = (letters << 8) | name.charAt(i);
        }
        this.key = letters;
    }

    /// The operator of the name that stands in `bytes`, from `from`, which counts from 0, to before
    /// `to`.
    static Operator named(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return OTHER;
        }
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters = (letters << 8) | (bytes[i] & 0xFF);
        }
        Operator found = BY_SLOT[slot(letters)];
        return found != null && found.key == letters ? found : OTHER;
    }

    // A multiplicative hash (Knuth, TAOCP 3, 6.4) whose factor gives every operator its own slot.
    private static int slot(int key) {
        return (key * 0x9E3779B1) >>> (Integer.SIZE - SLOT_BITS);
    }
}
