package dev.gloss.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// Files that were made, broken or built to hurt whoever reads them, each with what must become of
/// it. Their kinds are those by which readers of PDFs were seen to hang, die, or lose text in
/// silence.
public final class HostilePdfs {

    /// A kind of file.
    ///
    /// @param name in a few words
    /// @param verdict a regular expression for what becomes of it: `good`, `HEALTH: NOTE`, `failed:
    ///   REASON` or `locked: REASON`
    /// @param bytes makes it
    public record Kind(String name, String verdict, Supplier<byte[]> bytes) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String WEB_PAGE =
            "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>";

    private HostilePdfs() {}

    /// Those that are decided in a moment.
    public static List<Kind> quick() {
        List<Kind> kinds = new ArrayList<>();
        addNoPdfs(kinds);
        addTruncated(kinds);
        addConverted(kinds);
        addMisleading(kinds);
        addTied(kinds);
        addNested(kinds);
        addBroken(kinds);
        addLocked(kinds);
        addWithoutText(kinds);
        addTalking(kinds);
        return kinds;
    }

    /// Those that would hold or exhaust a process for ever.
    public static List<Kind> exhausting() {
        String given =
                "(?s)(failed: (took longer|made no progress|needs more memory|is nested).*"
                        + "|good|damaged: .*|partial: .*|no-text: .*)";
        List<Kind> kinds = new ArrayList<>();
        kinds.add(
                new Kind(
                        "forms that draw ten forms each, nine levels deep",
                        given,
                        () -> formsInForms(1)));
        kinds.add(new Kind("a gigabyte of blanks", given, () -> flate(" ", 1_000_000_000)));
        kinds.add(new Kind("128 million operators", given, () -> flate("q Q ", 128_000_000)));
        kinds.add(new Kind("two million saved states", given, () -> flate("q ", 2_000_000)));
        kinds.add(
                new Kind(
                        "three million lines",
                        given,
                        () -> flate("BT /F1 9 Tf (abc) Tj ET\n", 3_000_000)));
        kinds.add(new Kind("a string of half a gigabyte", given, HostilePdfs::hugeString));
        kinds.add(
                new Kind(
                        "a page tree that meets itself a billion times",
                        given,
                        () -> diamonds(30)));
        return kinds;
    }

    private static void addNoPdfs(List<Kind> kinds) {
        String none = "failed: not a PDF, although its name says so: it does not begin as one";
        kinds.add(
                new Kind(
                        "nothing",
                        "failed: the file is empty; download it again",
                        () -> new byte[0]));
        kinds.add(new Kind("a zero byte", none, () -> new byte[1]));
        kinds.add(new Kind("text", none, () -> "just words\n".getBytes(UTF_8)));
        kinds.add(
                new Kind(
                        "a web page",
                        "failed: not a PDF but a web page, .*",
                        () -> WEB_PAGE.getBytes(UTF_8)));
        kinds.add(new Kind("a zipped PDF", none, () -> zipped(sound())));
        kinds.add(
                new Kind(
                        "a picture", none, () -> "\u0089PNG\r\n\u001a\n0000".getBytes(ISO_8859_1)));
        kinds.add(
                new Kind(
                        "a head alone",
                        "failed: the file is truncated; download it again",
                        () -> "%PDF-1.7\n".getBytes(UTF_8)));
        kinds.add(
                new Kind(
                        "head and tail alone",
                        "failed: the PDF is damaged beyond reading; get the file again",
                        () -> "%PDF-1.7\nnothing\n%%EOF\n".getBytes(UTF_8)));
        kinds.add(
                new Kind(
                        "no pages",
                        "failed: the PDF has no pages; get the file again",
                        () ->
                                new RawPdf()
                                        .add("<< /Type /Catalog /Pages 2 0 R >>")
                                        .add("<< /Type /Pages /Kids [] /Count 0 >>")
                                        .bytes()));
    }

    private static void addTruncated(List<Kind> kinds) {
        String cut =
                "(failed: the file is truncated; download it again|damaged: its end is missing.*)";
        for (int percent : new int[] {10, 50, 90}) {
            kinds.add(
                    new Kind("cut at %d %%".formatted(percent), cut, () -> cut(sound(), percent)));
        }
        kinds.add(
                new Kind(
                        "cut before its table",
                        "damaged: its end is missing.*",
                        HostilePdfs::withoutTable));
    }

    private static void addConverted(List<Kind> kinds) {
        String converted = "(failed|damaged): its bytes were changed by a text conversion.*";
        kinds.add(
                new Kind(
                        "decoded and written as UTF-8",
                        converted,
                        () -> new String(sound(), UTF_8).getBytes(UTF_8)));
        kinds.add(
                new Kind(
                        "taken for Latin-1 and written as UTF-8",
                        converted,
                        () -> new String(sound(), ISO_8859_1).getBytes(UTF_8)));
        kinds.add(new Kind("with the line ends of Windows", converted, () -> mapped("\n", "\r\n")));
        kinds.add(new Kind("with the line ends of Unix", converted, () -> mapped("\r", "\n")));
        kinds.add(new Kind("without the eighth bits", converted, HostilePdfs::sevenBits));
    }

    private static void addMisleading(List<Kind> kinds) {
        kinds.add(
                new Kind(
                        "words before its head",
                        "good",
                        () -> joined("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8), hello().bytes())));
        kinds.add(
                new Kind(
                        "words after its end",
                        "good",
                        () ->
                                joined(
                                        hello().bytes(),
                                        "<!-- sent by a proxy -->".repeat(9).getBytes(UTF_8))));
        kinds.add(
                new Kind(
                        "no table",
                        "damaged: its table of contents is broken.*",
                        () -> hello().bytesWithoutTable()));
        kinds.add(
                new Kind(
                        "a stream that says it is shorter",
                        "damaged: 1 of its parts is not as long as it says.*",
                        () -> wrongLength("3")));
        kinds.add(
                new Kind(
                        "a stream that says it is longer",
                        "damaged: 1 of its parts is not as long as it says.*",
                        () -> wrongLength("99999")));
        kinds.add(
                new Kind(
                        "a stream whose length is itself",
                        "damaged: .*",
                        () -> wrongLength("4 0 R")));
        kinds.add(
                new Kind(
                        "two billion pages, it says",
                        "good",
                        () ->
                                hello().set(2, "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>")
                                        .bytes()));
        kinds.add(
                new Kind(
                        "fewer than no pages, it says",
                        "good",
                        () ->
                                hello().set(2, "<< /Type /Pages /Kids [3 0 R] /Count -1 >>")
                                        .bytes()));
        kinds.add(
                new Kind(
                        "a page without a size",
                        "good",
                        () ->
                                hello().set(
                                                3,
                                                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R"
                                                    + " /Resources << /Font << /F1 5 0 R >> >> >>")
                                        .bytes()));
        kinds.add(
                new Kind(
                        "a page of negative size",
                        "(good|no-text: .*)",
                        () ->
                                hello().set(
                                                3,
                                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 -612"
                                                    + " -792] /Contents 4 0 R /Resources << /Font"
                                                    + " << /F1 5 0 R >> >> >>")
                                        .bytes()));
        kinds.add(
                new Kind(
                        "letters beyond all numbers",
                        "(good|no-text: .*|partial: .*)",
                        () ->
                                RawPdf.page("BT /F1 1e38 Tf 1e38 0 0 1e38 1e38 1e38 Tm (far) Tj ET")
                                        .bytes()));
    }

    private static void addTied(List<Kind> kinds) {
        String read = "(good|damaged: .*|partial: .*|no-text: .*)";
        kinds.add(
                new Kind(
                        "a page tree that holds itself",
                        read,
                        () ->
                                hello().set(2, "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>")
                                        .bytes()));
        kinds.add(
                new Kind(
                        "a page tree of which each is the other's parent",
                        read,
                        () ->
                                hello().set(
                                                2,
                                                "<< /Type /Pages /Parent 3 0 R /Kids [3 0 R] /Count"
                                                        + " 1 >>")
                                        .bytes()));
        kinds.add(new Kind("bookmarks in a ring", read, HostilePdfs::ringOfBookmarks));
        kinds.add(
                new Kind(
                        "page labels in a ring",
                        read,
                        () ->
                                hello().set(
                                                1,
                                                "<< /Type /Catalog /Pages 2 0 R /PageLabels 6 0 R"
                                                        + " >>")
                                        .add("<< /Kids [6 0 R] >>")
                                        .bytes()));
        kinds.add(new Kind("a form that draws itself", read, HostilePdfs::formInItself));
        kinds.add(new Kind("a letter that draws itself", read, HostilePdfs::letterInItself));
        kinds.add(
                new Kind(
                        "a table before itself",
                        "(good|damaged: .*|failed: .*)",
                        () -> replaced(hello().trailer("/Prev 15").bytes())));
        kinds.add(
                new Kind(
                        "an object that is itself",
                        "(good|no-text: .*|damaged: .*|partial: .*)",
                        () -> hello().set(5, "5 0 R").bytes()));
    }

    private static void addNested(List<Kind> kinds) {
        String read =
                "(good|damaged: .*|partial: .*|no-text: .*|failed: (is nested|the PDF is"
                        + " damaged).*)";
        kinds.add(new Kind("a page tree 20,000 deep", "good", () -> deepTree(20_000)));
        kinds.add(
                new Kind(
                        "lists 100,000 deep",
                        read,
                        () ->
                                hello().add("[".repeat(100_000) + "]".repeat(100_000))
                                        .set(1, "<< /Type /Catalog /Pages 2 0 R /Deep 6 0 R >>")
                                        .bytes()));
        kinds.add(
                new Kind(
                        "lists 100,000 deep on a page",
                        read,
                        () -> RawPdf.page("[".repeat(100_000) + RawPdf.HELLO).bytes()));
        kinds.add(
                new Kind(
                        "dictionaries 50,000 deep",
                        read,
                        () ->
                                hello().add("<</A".repeat(50_000) + " 1 " + ">>".repeat(50_000))
                                        .set(1, "<< /Type /Catalog /Pages 2 0 R /Deep 6 0 R >>")
                                        .bytes()));
        kinds.add(
                new Kind(
                        "100,000 objects without a table",
                        "(good|damaged: .*)",
                        HostilePdfs::manyObjects));
        kinds.add(
                new Kind(
                        "10,000 ends",
                        "(good|damaged: .*|failed: .*)",
                        () ->
                                joined(
                                        hello().bytes(),
                                        "startxref\n9\n%%EOF\n".repeat(10_000).getBytes(UTF_8))));
        kinds.add(new Kind("Flate in Flate in Flate", "damaged: .*", HostilePdfs::threefoldFlate));
    }

    private static void addBroken(List<Kind> kinds) {
        String read = "(good|damaged: .*|partial: .*|no-text: .*|doubtful: .*)";
        kinds.add(
                new Kind(
                        "a stream that is not what its filter says",
                        "(damaged|partial): .*",
                        () ->
                                RawPdf.page(
                                                "no Flate at all, not even nearly".getBytes(UTF_8),
                                                "/Filter /FlateDecode")
                                        .bytes()));
        kinds.add(
                new Kind(
                        "a filter that nobody knows",
                        "(damaged|partial): .*",
                        () ->
                                RawPdf.page(RawPdf.HELLO.getBytes(UTF_8), "/Filter /BrotliDecode")
                                        .bytes()));
        kinds.add(
                new Kind(
                        "a page without its content",
                        "damaged: .*",
                        () -> hello().set(3, RawPdf.pageObject("/Contents 99 0 R")).bytes()));
        kinds.add(
                new Kind(
                        "a font without the font it stands for",
                        "(damaged|partial): .*",
                        () ->
                                hello().set(
                                                5,
                                                "<< /Type /Font /Subtype /Type0 /BaseFont /X"
                                                    + " /Encoding /Identity-H /DescendantFonts [99"
                                                    + " 0 R] >>")
                                        .bytes()));
        kinds.add(
                new Kind(
                        "operators with too few values",
                        read,
                        () ->
                                RawPdf.page("Tj Tm Tf cm Td TJ ' \" Do BT Tj ET " + RawPdf.HELLO)
                                        .bytes()));
        kinds.add(
                new Kind(
                        "a picture in a page that never ends",
                        read,
                        () -> RawPdf.page(RawPdf.HELLO + " BI /W 9 /H 9 ID \u0000\u0001").bytes()));
        kinds.add(
                new Kind(
                        "a byte salad for a page",
                        read,
                        () ->
                                RawPdf.page(RawPdf.HELLO + " \u00ff\u0000)>>]}{<<(((%\u0080")
                                        .bytes()));
    }

    private static void addLocked(List<Kind> kinds) {
        kinds.add(
                new Kind(
                        "a password to open it",
                        "locked: password-protected: give its password with --password",
                        () -> encrypted("secret")));
        kinds.add(new Kind("a password to print it", "good", () -> encrypted("")));
        kinds.add(
                new Kind(
                        "a broken lock",
                        "(failed|locked): .*",
                        () ->
                                hello().trailer(
                                                "/Encrypt << /Filter /Standard /V 2 /R 3 /P -4 >>"
                                                        + " /ID [<00> <00>]")
                                        .bytes()));
    }

    private static void addWithoutText(List<Kind> kinds) {
        kinds.add(new Kind("an empty page", "no-text: .*", () -> RawPdf.page("").bytes()));
        kinds.add(new Kind("a picture for a page", "no-text: .*", HostilePdfs::scan));
    }

    private static void addTalking(List<Kind> kinds) {
        String title = "(?s)(good|doubtful: .*)";
        kinds.add(new Kind("a title of 5 MB", title, () -> titled("x".repeat(5_000_000))));
        kinds.add(new Kind("a title that is a path", title, () -> titled("../../etc/passwd")));
        kinds.add(
                new Kind(
                        "a title that is YAML",
                        title,
                        () ->
                                titled(
                                        "x\\n---\\nid:"
                                                + " evil\\n!!javax.script.ScriptEngineManager"
                                                + " []")));
        kinds.add(
                new Kind(
                        "a title that moves the cursor",
                        title,
                        () -> titled("\u001b]0;evil\u0007\u001b[2J\u009b31m")));
        kinds.add(
                new Kind(
                        "a text that moves the cursor",
                        title,
                        () ->
                                RawPdf.page(
                                                "BT /F1 12 Tf 72 720 Td (a \u001b]52;c;aGk=\u0007"
                                                        + " \u001b[2J plain line of words) Tj ET")
                                        .bytes()));
        kinds.add(new Kind("a text that turns itself", title, HostilePdfs::turningText));
        kinds.add(new Kind("10,000 pages", "good", () -> pages(10_000)));
    }

    private static RawPdf hello() {
        return RawPdf.page(RawPdf.HELLO);
    }

    /// A sound paper with compressed bytes, large enough for their statistics.
    private static byte[] sound() {
        try {
            Path file = Files.createTempFile("sound", ".pdf");
            try {
                return Files.readAllBytes(SamplePdf.write(file, gibberish(80)));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// So many pages of words that nobody has used, but for those that all have.
    private static String gibberish(int pages) {
        Random random = new Random(1);
        StringBuilder drawn = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            drawn.append(page == 0 ? "" : "---\n");
            for (int line = 0; line < 50; line++) {
                drawn.append(words(random, 12)).append('\n');
            }
        }
        return drawn.toString();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(Long.toString(random.nextInt(1 << 30), 36));
        }
        return words.toString();
    }

    private static byte[] encrypted(String password) {
        try {
            Path file = SamplePdf.write(Files.createTempFile("plain", ".pdf"));
            try {
                return Files.readAllBytes(
                        SamplePdf.encrypted(
                                file,
                                file.resolveSibling(file.getFileName() + ".locked"),
                                password));
            } finally {
                Files.delete(file);
                Files.delete(file.resolveSibling(file.getFileName() + ".locked"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] cut(byte[] bytes, int percent) {
        return Arrays.copyOf(bytes, bytes.length * percent / 100);
    }

    private static byte[] withoutTable() {
        String all = new String(hello().bytes(), ISO_8859_1);
        return all.substring(0, all.indexOf("xref\n")).getBytes(ISO_8859_1);
    }

    private static byte[] mapped(String from, String to) {
        return new String(sound(), ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
    }

    private static byte[] sevenBits() {
        byte[] bytes = sound();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] &= 0x7F;
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] bytes) {
        String all = new String(bytes, ISO_8859_1);
        return all.replace("/Prev 15", "/Prev " + all.indexOf("xref\n")).getBytes(ISO_8859_1);
    }

    private static byte[] wrongLength(String length) {
        return new RawPdf()
                .add("<< /Type /Catalog /Pages 2 0 R >>")
                .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .add(RawPdf.pageObject("/Contents 4 0 R"))
                .addStream("", RawPdf.HELLO.getBytes(UTF_8), length)
                .add(RawPdf.font())
                .bytes();
    }

    private static byte[] flate(String content, int bytes) {
        return RawPdf.page(
                        RawPdf.inflatingTo(content, bytes / content.length()),
                        "/Filter /FlateDecode")
                .bytes();
    }

    private static byte[] threefoldFlate() {
        byte[] once = RawPdf.inflatingTo(" ", 100_000_000);
        byte[] thrice = RawPdf.deflated(RawPdf.deflated(once));
        return RawPdf.page(thrice, "/Filter [/FlateDecode /FlateDecode /FlateDecode]").bytes();
    }

    private static byte[] hugeString() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] inflated = RawPdf.inflatingTo("a", 512_000_000);
        content.writeBytes(inflated);
        return RawPdf.page(content.toByteArray(), "/Filter /FlateDecode").bytes();
    }

    /// A billion forms in each page: nobody reads one to its end, and each takes seconds.
    public static byte[] formsInForms(int pages) {
        RawPdf pdf =
                new RawPdf()
                        .add("<< /Type /Catalog /Pages 2 0 R >>")
                        .add(
                                "<< /Type /Pages /Kids [%s] /Count %d >>"
                                        .formatted(references(15, pages), pages))
                        .add(RawPdf.font())
                        .addStream("", "/X Do".getBytes(UTF_8));
        for (int level = 0; level < 9; level++) {
            pdf.addStream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
                            .formatted(6 + level),
                    "/X Do ".repeat(10).getBytes(UTF_8));
        }
        pdf.addStream(
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >>"
                        + " >>",
                RawPdf.HELLO.getBytes(UTF_8));
        for (int page = 0; page < pages; page++) {
            pdf.add(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<"
                            + " /XObject << /X 5 0 R >> >> /Contents 4 0 R >>");
        }
        return pdf.bytes();
    }

    private static String references(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj("%d 0 R"::formatted)
                .collect(Collectors.joining(" "));
    }

    private static byte[] formInItself() {
        return hello().set(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font"
                            + " << /F1 5 0 R >> /XObject << /X 6 0 R >> >> /Contents [4 0 R 7 0 R]"
                            + " >>")
                .addStream(
                        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X"
                                + " 6 0 R >> >>",
                        "/X Do".getBytes(UTF_8))
                .addStream("", "/X Do".getBytes(UTF_8))
                .bytes();
    }

    private static byte[] letterInItself() {
        return hello().set(
                        5,
                        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [.1 0 0 .1"
                                + " 0 0] /FirstChar 65 /LastChar 122 /Widths [] /Encoding << /Type"
                                + " /Encoding /Differences [72 /H] >> /CharProcs << /H 6 0 R >>"
                                + " /Resources << /Font << /F1 5 0 R >> >> >>")
                .addStream("", "9 0 d0 BT /F1 9 Tf (H) Tj ET".getBytes(UTF_8))
                .bytes();
    }

    private static byte[] ringOfBookmarks() {
        return hello().set(1, "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>")
                .add("<< /Type /Outlines /First 7 0 R /Last 7 0 R >>")
                .add("<< /Title (ring) /Parent 6 0 R /Next 7 0 R /First 6 0 R >>")
                .bytes();
    }

    private static byte[] deepTree(int depth) {
        RawPdf pdf = hello();
        pdf.set(2, "<< /Type /Pages /Kids [6 0 R] /Count 1 >>");
        for (int i = 0; i < depth; i++) {
            boolean last = i == depth - 1;
            pdf.add(
                    "<< /Type /Pages /Parent %d 0 R /Kids [%d 0 R] /Count 1 >>"
                            .formatted(i == 0 ? 2 : 5 + i, last ? 3 : 7 + i));
        }
        return pdf.bytes();
    }

    private static byte[] diamonds(int levels) {
        RawPdf pdf = hello();
        pdf.set(2, "<< /Type /Pages /Kids [6 0 R 6 0 R] /Count 2147483647 >>");
        for (int i = 0; i < levels; i++) {
            int next = i == levels - 1 ? 3 : 7 + i;
            pdf.add("<< /Type /Pages /Kids [%d 0 R %1$d 0 R] /Count 2147483647 >>".formatted(next));
        }
        return pdf.bytes();
    }

    private static byte[] manyObjects() {
        RawPdf pdf = hello();
        for (int i = 0; i < 100_000; i++) {
            pdf.add("null");
        }
        return pdf.bytesWithoutTable();
    }

    private static byte[] pages(int count) {
        RawPdf pdf = hello();
        Random random = new Random(1);
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append("%d 0 R ".formatted(6 + 2 * i));
            pdf.add(RawPdf.pageObject("/Contents %d 0 R".formatted(7 + 2 * i)));
            pdf.addStream(
                    "",
                    "BT /F1 12 Tf 72 720 Td (%s) Tj ET"
                            .formatted(words(random, 9))
                            .getBytes(UTF_8));
        }
        return pdf.set(2, "<< /Type /Pages /Kids [%s] /Count %d >>".formatted(kids, count)).bytes();
    }

    private static byte[] scan() {
        return hello().set(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources <<"
                                + " /XObject << /X 6 0 R >> >> /Contents 7 0 R >>")
                .addStream(
                        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8"
                                + " /ColorSpace /DeviceGray",
                        new byte[1])
                .addStream("", "q 612 0 0 792 0 0 cm /X Do Q".getBytes(UTF_8))
                .bytes();
    }

    private static byte[] titled(String title) {
        return hello().add("<< /Title (%s) /Author (%1$s) >>".formatted(title))
                .trailer("/Info 6 0 R")
                .bytes();
    }

    private static byte[] turningText() {
        String map =
                """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CMapName /X def 1 begincodespacerange <00> <FF> endcodespacerange
                8 beginbfchar <48> <202E> <65> <200B> <6C> <2066> <6F> <FFFE> <77> <0000> <72> <009B>
                <64> <D800> <69> <DB40DC41> endbfchar endcmap end end
                """;
        return hello().set(
                        5,
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>")
                .addStream("", map.getBytes(UTF_8))
                .bytes();
    }
}
