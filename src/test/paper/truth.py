#!/usr/bin/env python3
"""Writes what a version of the sample paper says, block by block, from its LaTeX source on stdin.

usage: truth.py VERSION <gpu-hours.tex

A line is `kind: words`, a heading's `heading LEVEL: words`; kinds are those of passages. Tables, algorithms, formulas
and drawings are left out: they are no prose.
"""
import re
import sys

version = int(sys.argv[1])
source = re.sub(r"(?<!\\)%.*", "", sys.stdin.read())
body = source.split(r"\begin{document}")[1].split(r"\end{document}")[0]


def group(text, at):
    """The contents of the braces that open at `at`, and where they end."""
    depth, i = 0, at
    while True:
        if text[i] == "{":
            depth += 1
        elif text[i] == "}":
            depth -= 1
            if depth == 0:
                return text[at + 1 : i], i + 1
        i += 1


def expand(text, name, arguments, value):
    """The text with each call of a command replaced by `value` of its arguments."""
    while (at := text.find("\\" + name + "{")) >= 0:
        end, given = at + len(name) + 1, []
        for _ in range(arguments):
            given.append(group(text, end)[0])
            end = group(text, end)[1]
        text = text[:at] + value(*given) + text[end:]
    return text


def plain(text):
    for old, new in [(r"\times", "×"), (r"\gamma", "γ"), (r"\\", " "), ("~", " "), ("---", "—"), ("--", "–"), ("'", "’"), ("``", "“")]:
        text = text.replace(old, new)
    text = re.sub(r"\^\{([^{}]*)\}|_\{?(\w)\}?", lambda m: (m.group(1) or m.group(2)).replace("-", "−"), text)
    return re.sub(r"\s+", " ", text.replace("$", "").replace("{", "").replace("}", "")).strip()


body = expand(body, "revised", 2, lambda first, second: first if version == 1 else second)
body = re.sub(r"\\begin\{(table|algorithm|figure)\*?\}.*?\\caption(\{.*?\})\n.*?\\end\{\1\*?\}",
              lambda m: "\n\n@caption-%s %s\n\n" % (m.group(1), m.group(2)[1:-1]), body, flags=re.S)
body = re.sub(r"\\begin\{equation\}.*?\\end\{equation\}\n?", " ", body, flags=re.S)
body = re.sub(r"\\begin\{tikzpicture\}.*?\\end\{tikzpicture\}", "", body, flags=re.S)

labels, counts, seen = {}, [0, 0], {"table": 0, "algorithm": 0, "figure": 0}
appendix = False
for match in re.finditer(r"\\(section|subsection|appendix|label)(?:\{(.*?)\})?|@caption-(\w+)", source.replace(r"\begin{table}", "@caption-table").replace(r"\begin{algorithm}", "@caption-algorithm").replace(r"\begin{figure*}", "@caption-figure")):
    what, name, float_kind = match.groups()
    if float_kind:
        seen[float_kind] += 1
        current = str(seen[float_kind])
    elif what == "appendix":
        appendix, counts = True, [0, 0]
    elif what == "label":
        labels[name] = current
    else:
        counts = [counts[0] + 1, 0] if what == "section" else [counts[0], counts[1] + 1]
        head = chr(64 + counts[0]) if appendix else str(counts[0])
        current = head if what == "section" else "%s.%d" % (head, counts[1])
body = re.sub(r"\\ref\{(.*?)\}", lambda m: labels[m.group(1)], body)

out, notes = [], []
counts, seen, appendix = [0, 0], {"table": 0, "algorithm": 0, "figure": 0}, False


def footnote(words):
    notes.append(words)
    return "%d" % len(notes)


def prose(kind, text):
    words = plain(expand(text, "footnote", 1, footnote))
    if words:
        out.append("%s: %s" % (kind, words))


out.append("front: " + plain(re.search(r"\\title\{(.*?)\}\n", source, re.S).group(1)))
for block in re.split(r"\n\s*\n", body):
    block = re.sub(r"\\(maketitle|thispagestyle\{\w+\}|label\{.*?\}|begin\{itemize\}|end\{itemize\}|(?:begin|end)\{thebibliography\}(?:\{9\})?|centering|small)", "", block).strip()
    caption = re.match(r"@caption-(\w+) (.*)", block, re.S)
    if caption:
        seen[caption.group(1)] += 1
        head = "%s %d" % (caption.group(1).capitalize(), seen[caption.group(1)])
        prose("caption", head + (" " if caption.group(1) == "algorithm" else ": ") + caption.group(2))
    elif block.startswith(r"\begin{abstract}"):
        out.append("heading 1: Abstract")
        prose("abstract", block.replace(r"\begin{abstract}", "").replace(r"\end{abstract}", ""))
    elif block.startswith(r"\appendix"):
        appendix, counts = True, [0, 0]
    elif match := re.match(r"\\(section|subsection)\{(.*?)\}", block):
        counts = [counts[0] + 1, 0] if match.group(1) == "section" else [counts[0], counts[1] + 1]
        head = chr(64 + counts[0]) if appendix else str(counts[0])
        number = head if match.group(1) == "section" else "%s.%d" % (head, counts[1])
        out.append("heading %d: %s %s" % (1 if match.group(1) == "section" else 2, number, plain(match.group(2))))
        prose("paragraph", block[match.end() :])
    elif match := re.match(r"\\paragraph\{(.*?)\}", block):
        out.append("heading 4: " + plain(match.group(1)))
        prose("paragraph", block[match.end() :])
    elif r"\bibitem" in block:
        out.append("heading 1: References")
        for n, entry in enumerate(re.split(r"\\bibitem\{\w+\}", block)[1:], 1):
            prose("reference", "[%d] %s" % (n, entry))
    elif r"\item" in block:
        for item in block.split(r"\item")[1:]:
            prose("list-item", "• " + item)
    else:
        prose("paragraph", block)
for n, note in enumerate(notes, 1):
    out.append("footnote: %d%s" % (n, plain(note)))
print("\n".join(out))
