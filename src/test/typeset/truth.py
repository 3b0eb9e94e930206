#!/usr/bin/env python3
"""Writes what a paper of this folder says, block by block.

usage: truth.py NAME >NAME.truth

A line is `kind: words`, a heading's `heading LEVEL: words`, as in ../paper; `title` and `author` lines stand first. What
stands in order stands in order; captions and footnotes, which the page puts where it has room, stand last, sorted. Tables,
formulas, drawings, algorithms, listings, keywords and what is said about the authors are left out. How the class prints
numbers is told by lines `%! key: value` in NAME.tex.
"""
import re
import sys

name = sys.argv[1]
source = open(name + ".tex", encoding="utf-8").read()
look = {
    "section": "{top} {title}",
    "subsection": "{top}.{m} {title}",
    "subsubsection": "{title}",
    "paragraph": "{title}.",
    "runin": "4",
    "appendix": "{top} {title}",
    "starred": "{title}",
    "abstract": "Abstract",
    "references": "References",
    "figure": "Figure {n}: {text}",
    "table": "Table {n}: {text}",
    "algorithm": "Algorithm {n} {text}",
    "reference": "[{n}] {text}",
    "theorem": "{name} {n}. {text}",
    "bullet": "•",
    "bullet2": "–",
    "item": "{n}.",
    "cite": "[{}]",
    "math": "upright",
    "footnotes": "0",
}
extra = []
for key, value in re.findall(r"^%! (\w+): (.*)$", source, re.M):
    look[key] = value
for line in re.findall(r"^%\+ (.*)$", source, re.M):
    extra.append(line)
NOTES_BEFORE = int(look["footnotes"])
LEVELS = {"section": 1, "subsection": 2, "subsubsection": 3, "paragraph": int(look["runin"])}
ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]


def group(text, at):
    """The contents of the braces that open at `at`, and where they end."""
    depth, i = 0, at
    while True:
        depth += {"{": 1, "}": -1}.get(text[i], 0)
        i += 1
        if depth == 0:
            return text[at + 1 : i - 1], i


def macro(called):
    at = source.find("\\renewcommand{\\%s}{" % called)
    return "" if at < 0 else group(source, source.index("{", at + len("\\renewcommand{\\%s" % called)))[0]


body = source.split(r"\begin{document}")[1].split(r"\end{document}")[0]
for file in ("body", "refs"):
    body = body.replace("\\input{%s}" % file, open(file + ".tex", encoding="utf-8").read())
for called in ("Table", "Figure", "Extra"):
    body = body.replace("\\" + called + "\n", macro(called) + "\n")
body = re.sub(r"(?<!\\)%.*\n?", "", body).replace("\\runin{", "\\paragraph{")


def italic(letters):
    """Letters as mathematical italics, where the fonts say so."""
    if look["math"] != "italic":
        return letters
    letters = re.sub("[a-z]", lambda m: "ℎ" if m[0] == "h" else chr(0x1D44E + ord(m[0]) - 97), letters)
    letters = re.sub("[A-Z]", lambda m: chr(0x1D434 + ord(m[0]) - 65), letters)
    return letters.replace("κ", chr(0x1D705))


def formula(text):
    text = text.replace(r"\kappa", "κ").replace("-", "−").replace("{", "").replace("}", "")
    return italic(re.sub(r"[\^_]", "", text))


def plain(text):
    text = re.sub(r"\$([^$]*)\$", lambda m: formula(m[1]), text)
    text = re.sub(r"\\(emph|textit|textbf|texttt|textsc|textsuperscript|url)\{", "{", text)
    text = re.sub(r"\\label\{.*?\}|\\centering|\\small\b|\\noindent|\\vspace\{.*?\}", "", text)
    for old, new in [("\\,", " "), ("\\%", "%"), (r"\\", " "), ("~", " "), ("---", "—"), ("--", "–"),
                     ("``", "“"), ("''", "”"), ("'", "’"), ("{", ""), ("}", "")]:
        text = text.replace(old, new)
    return re.sub(r"\s+", " ", text).strip()


# Numbers of sections, floats and references, for \ref and \cite.
labels, cited, order = {}, {}, 0
bibliography = re.split(r"\\bibitem", body.split(r"\begin{thebibliography}")[1].split(r"\end{thebibliography}")[0])[1:]
for n, entry in enumerate(bibliography, 1):
    printed, key, _ = re.match(r"(?:\[(.*?)\])?\{(\w+)\}(.*)", entry, re.S).groups()
    cited[key] = str(n) if printed is None else plain(printed.replace("(", ", ").replace(")", ""))


class Numbers:
    def __init__(self):
        self.section, self.sub, self.subsub, self.par, self.appendix = 0, 0, 0, 0, False
        self.seen = {"figure": 0, "table": 0, "algorithm": 0}
        self.theorems = {}

    def step(self, kind):
        if kind == "section":
            self.section, self.sub, self.subsub, self.par = self.section + 1, 0, 0, 0
            self.theorems = {} if "{top}" in look["theorem"] else self.theorems
        elif kind == "subsection":
            self.sub, self.subsub, self.par = self.sub + 1, 0, 0
        elif kind == "subsubsection":
            self.subsub, self.par = self.subsub + 1, 0
        elif kind == "paragraph":
            self.par += 1

    def top(self):
        return chr(64 + self.section) if self.appendix else str(self.section)

    def heading(self, kind, title):
        form = look["appendix"] if self.appendix and kind == "section" else look[kind]
        return form.format(top=self.top(), R=ROMAN[self.section] if self.section < 10 else "", m=self.sub,
                           M=chr(64 + self.sub), k=self.subsub, a=chr(96 + self.par), title=title, TITLE=title.upper())


def ref(numbers, kind):
    if kind in numbers.seen:
        n = numbers.seen[kind]
        return ROMAN[n] if "{R}" in look[kind] else str(n)
    return ROMAN[numbers.section] if "{R}" in look["section"] else numbers.top()


count, current = Numbers(), "section"
for match in re.finditer(r"\\(section|appendix)(?=[{\n])|\\begin\{(figure|table|algorithm)\*?\}|\\label\{(.*?)\}", body):
    heading, floating, label = match.groups()
    if heading == "appendix":
        count.appendix, count.section = True, 0
    elif heading:
        count.step("section")
        current = "section"
    elif floating:
        count.seen[floating] += 1
        current = floating
    else:
        labels[label] = ref(count, current)
body = re.sub(r"\\ref\{(.*?)\}", lambda m: labels[m[1]], body)
body = re.sub(r"~?\\cite\{(.*?)\}", lambda m: " " + look["cite"].format(
    (look.get("between", ", ")).join(cited[key] for key in m[1].split(","))), body)

# What stands apart becomes a block of its own; a formula leaves a blank in its paragraph.
body = re.sub(r"\\begin\{equation\}.*?\\end\{equation\}\n?", " ", body, flags=re.S)
body = re.sub(r"\\lstinputlisting\{.*?\}", "\n\n", body)
for kind in ("abstract", "itemize", "enumerate", "thebibliography", "quote", "acks", "acknowledgments",
             "definition", "theorem", "proposition", "proof", "figure", "figure*", "table", "table*", "algorithm"):
    body = body.replace(r"\begin{%s}" % kind, "\n\n\\begin{%s}" % kind).replace(r"\end{%s}" % kind, "\\end{%s}\n\n" % kind)
body = re.sub(r"\\(?=(section|subsection|subsubsection|paragraph|appendix)\b)", r"\n\n\\", body)

lines, floats, notes = [], [], []
numbers = Numbers()


def prose(kind, text):
    while (at := text.find(r"\footnote{")) >= 0:
        words, end = group(text, at + 9)
        notes.append(plain(words))
        text = text[:at] + "%d" % (NOTES_BEFORE + len(notes)) + text[end:]
    if plain(text):
        lines.append("%s: %s" % (kind, plain(text)))


def items(text, ordered, depth):
    """The items of a list, those of lists inside behind the one that holds them."""
    inner = re.split(r"\\begin\{itemize\}(.*)\\end\{itemize\}", text, flags=re.S)
    n = 0
    for i, part in enumerate(inner):
        if i % 2 == 1:
            items(part, False, depth + 1)
            continue
        for item in part.split(r"\item")[1:]:
            n += 1
            mark = look["item"].format(n=n) if ordered else look["bullet" if depth == 1 else "bullet2"]
            prose("list-item", mark + " " + item)


def block(text):
    environment = re.match(r"\\begin\{([\w*]+)\}", text)
    kind = environment[1].rstrip("*") if environment else ""
    inside = text[environment.end() :].split("\\end{%s}" % environment[1])[0] if environment else ""
    heading = re.match(r"\\(section|subsection|subsubsection|paragraph)(\*?)\{", text)
    if kind in numbers.seen:
        numbers.seen[kind] += 1
        n = numbers.seen[kind]
        words = plain(group(text, text.index("{", text.index(r"\caption")))[0])
        floats.append("caption: " + look[kind].format(n=n, R=ROMAN[n], text=words, TEXT=words.upper()))
    elif kind == "abstract":
        if look["abstract"] != "none":
            lines.append("heading 1: " + look["abstract"])
        prose("abstract", re.sub(r"\\keywords\{.*", "", inside, flags=re.S))
    elif kind in ("acks", "acknowledgments"):
        lines.append("heading 1: " + look["acknowledgments"])
        prose("paragraph", inside)
    elif kind in ("itemize", "enumerate"):
        items(inside, kind == "enumerate", 1)
    elif kind == "thebibliography":
        if look["references"] != "none":
            lines.append("heading 1: " + look["references"])
        for n, entry in enumerate(bibliography, 1):
            prose("reference", look["reference"].format(n=n, text=re.sub(r"^(\[.*?\])?\{\w+\}\s*", "", entry)))
    elif kind in ("definition", "theorem", "proposition"):
        shared = "all" if "{top}" in look["theorem"] else kind
        numbers.theorems[shared] = numbers.theorems.get(shared, 0) + 1
        prose("paragraph", look["theorem"].format(
            name=kind.capitalize(), n=numbers.theorems[shared], top=numbers.top(), text=inside))
    elif kind == "proof":
        prose("paragraph", look["proof"].format(text=inside.strip()))
    elif kind == "quote":
        prose("paragraph", inside)
    elif text.startswith(r"\appendix"):
        numbers.appendix, numbers.section = True, 0
        if look["appendix"].isupper():
            lines.append("heading 1: " + look["appendix"])
    elif heading:
        title, end = group(text, text.index("{"))
        numbers.step("" if heading[2] else heading[1])
        words = look["starred"].format(title=plain(title), TITLE=plain(title).upper()) if heading[2] else numbers.heading(heading[1], plain(title))
        lines.append("heading %d: %s" % (LEVELS[heading[1]], words))
        prose("paragraph", text[end:])
    elif not re.match(r"\\[a-z]|\[|^\}", text) or re.match(r"\\(emph|textbf|text)", text):
        prose("paragraph", text)


front = re.search(r"\\title\{", source)
title = plain(group(source, front.end() - 1)[0])
body = re.sub(r"\\(linenumbers|maketitle|thispagestyle\{.*?\}|selectlanguage\{.*?\})\n?", "", body)
if r"\begin{frontmatter}" in body:
    before, after = body.split(r"\end{frontmatter}")
    body = before[before.index(r"\begin{abstract}") : before.index(r"\begin{keyword}")] + after
elif r"\begin{quotation}" in body:
    abstract, after = body.split(r"\begin{quotation}")[1].split(r"\end{quotation}")
    body = r"\begin{abstract}" + abstract + "\\end{abstract}\n\n" + after.split("]", 1)[1]
elif r"\begin{abstract}" in body:
    body = body[body.index(r"\begin{abstract}") :]
body = re.sub(r"\\begin\{IEEEkeywords\}.*?\\end\{IEEEkeywords\}|\\keywords\{.*?\}\n", "", body, flags=re.S)
for each in re.split(r"\n\s*\n", body):
    if each.strip():
        block(each.strip())
print("title: " + title)
for author in look["authors"].split("; "):
    print("author: " + author)
floats += ["footnote: %d%s" % (n, note) for n, note in enumerate(notes, NOTES_BEFORE + 1)]
print("\n".join(lines + sorted(floats + extra)))
