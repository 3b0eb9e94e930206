import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Draws what commands say on a terminal with colours as an SVG picture.
///
/// Usage: `Picture OUT.svg COMMAND…`. Each command is run by a shell on a pty of `COLUMNS` columns,
/// which `script` gives it.
final class Picture {

    private static final int COLUMNS = 96;
    private static final double CHARACTER = 8.43;
    private static final int LINE = 20;
    private static final int MARGIN = 24;
    private static final int BAR = 36;

    /// One SGR sequence (ECMA-48), the only kind that commands print.
    private static final Pattern SGR = Pattern.compile("\033\\[([0-9;]*)m");

    private static final String HEAD =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-label="Gloss in a terminal">
            <style>text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #d7dae0; white-space: pre }
            .c1 { font-weight: 700; fill: #fff } .c2 { fill: #8b909c } .c36 { fill: #6cc7d6 } .c1-33 { font-weight: 700; fill: #f2c14e } .c35 { fill: #d59be8 } .typed { fill: #fff } .sign { fill: #7ed08b }</style>
            <rect width="100%%" height="100%%" rx="10" fill="#1d2027"/>
            <circle cx="22" cy="19" r="6" fill="#e0645c"/><circle cx="42" cy="19" r="6" fill="#e0b04f"/><circle cx="62" cy="19" r="6" fill="#68b45c"/>
            """;

    private final StringBuilder lines = new StringBuilder();
    private int count;

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Picture picture = new Picture();
        for (String command : List.of(arguments).subList(1, arguments.length)) {
            picture.typed(command);
            said(command).lines().forEach(picture::wrapped);
            picture.count++;
        }
        Files.writeString(Path.of(arguments[0]), picture.svg());
    }

    private static String said(String command) throws IOException, InterruptedException {
        String sized = "stty cols " + COLUMNS + "; " + command;
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", sized, "/dev/null");
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().remove("NO_COLOR");
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + said);
        }
        return said.replace("\r", "").replace("^D\b\b", "");
    }

    private void typed(String command) {
        line("<tspan class=\"sign\">$</tspan> <tspan class=\"typed\">" + escaped(command) + "</tspan>");
    }

    /// A terminal goes on in the next line when one is full.
    private void wrapped(String line) {
        StringBuilder drawn = new StringBuilder();
        String style = "";
        int column = 0;
        Matcher sequence = SGR.matcher(line);
        for (int at = 0; at < line.length(); ) {
            if (sequence.find(at) && sequence.start() == at) {
                style = sequence.group(1).equals("0") ? "" : sequence.group(1).replace(';', '-');
                at = sequence.end();
                continue;
            }
            if (column == COLUMNS) {
                line(drawn.toString());
                drawn.setLength(0);
                column = 0;
            }
            int end = Math.min(next(line, at), at + COLUMNS - column);
            drawn.append(styled(line.substring(at, end), style));
            column += end - at;
            at = end;
        }
        line(drawn.toString());
    }

    private static int next(String line, int from) {
        int escape = line.indexOf('\033', from);
        return escape < 0 ? line.length() : escape;
    }

    private static String styled(String text, String style) {
        return style.isEmpty()
                ? escaped(text)
                : "<tspan class=\"c" + style + "\">" + escaped(text) + "</tspan>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void line(String drawn) {
        int baseline = BAR + LINE * ++count;
        lines.append("<text x=\"%d\" y=\"%d\" xml:space=\"preserve\">%s</text>%n".formatted(MARGIN, baseline, drawn));
    }

    private String svg() {
        int width = (int) Math.ceil(2 * MARGIN + COLUMNS * CHARACTER);
        return HEAD.formatted(width, BAR + LINE * count + MARGIN) + lines + "</svg>\n";
    }
}
