"""`make words`: brings resources/i18n/*.ts up to date with the code, and compiles them; `--check` only looks.

Qt's lupdate finds no ids in Python. The ids that the code says are therefore written, with their English, into a C++
file that is thrown away, and lupdate merges that into both languages: a new id then stands in both as unfinished.
The English of a message is its translation in en.ts; when that changes, `make words` marks the Arabic unfinished.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("ar", "en")
SPEAKERS = ("say", "say_in", "known")
OUTSIDE = ("media.",)  # ids put together with what comes from outside: a file's type is none of the code's own texts

Catalogue = dict[str, ElementTree.Element]


class Trouble(Exception):
    """What stands in the way, in plain words."""


@dataclass(slots=True)
class Code:
    """What the code says. `said`, `shapes`: an id, or a pattern of ids put together, to the place that says it."""

    said: dict[str, str] = field(default_factory=dict)
    shapes: dict[str, str] = field(default_factory=dict)
    counted: set[str] = field(default_factory=set)  # ids said with a number
    asked: set[str] = field(default_factory=set)  # patterns given to known(): there need be no such id
    texts: set[str] = field(default_factory=set)  # every text in the code

    def reaches(self, message: str) -> bool:
        """Whether some code can say it: whole, as a text kept in a table, or put together of texts in the code."""
        if message in self.said or message in self.texts:
            return True
        found = (re.fullmatch(shape, message) for shape in self.shapes)
        return any(match and (message.startswith(OUTSIDE) or self.texts.issuperset(match.groups())) for match in found)


def read_code(source: Path) -> Code:
    """What all the Python files below a folder say."""
    code = Code()
    for path in sorted(source.rglob("*.py")):
        tree = ast.parse(path.read_bytes(), str(path))
        nodes = list(ast.walk(tree))
        code.texts.update(
            node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )
        for scope in (tree, *(node for node in nodes if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))):
            _read_scope(scope, path.relative_to(source.parent).as_posix(), code)
    return code


def _read_scope(scope: ast.AST, place: str, code: Code) -> None:
    """Adds what a function says, directly or by a name that it gave to an id; of a module, what it says directly."""
    nodes = list(ast.walk(scope))
    named: dict[str, list[ast.expr]] = {}
    for node in nodes if not isinstance(scope, ast.Module) else ():
        if isinstance(node, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) and node.value:
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    named.setdefault(target.id, []).append(node.value)
    for node in nodes:
        if not (isinstance(node, ast.Call) and node.args and (speaker := _speaker(node.func))):
            continue
        for leaf in _leaves(node.args[0], named):
            where = f"{place}:{leaf.lineno}"
            if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str):
                code.said.setdefault(leaf.value, where)
                if len(node.args) > 1:
                    code.counted.add(leaf.value)
            elif isinstance(leaf, ast.JoinedStr) and (shape := _shape(leaf)):
                code.shapes.setdefault(shape, where)
                if speaker == "known":
                    code.asked.add(shape)


def _speaker(function: ast.expr) -> str:
    """say or known, also when they are called as words.say; empty if it is another function."""
    name = ""
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "words":
        name = function.attr
    elif isinstance(function, ast.Name):
        name = function.id
    return name if name in SPEAKERS else ""


def _leaves(node: ast.expr, named: dict[str, list[ast.expr]]) -> Iterator[ast.expr]:
    """The texts that an expression may be: both sides of a condition, whatever a name was given."""
    if isinstance(node, ast.IfExp):
        yield from _leaves(node.body, named)
        yield from _leaves(node.orelse, named)
    elif isinstance(node, ast.Name):
        for value in named.get(node.id, ()):
            yield from _leaves(value, {})
    else:
        yield node


def _shape(text: ast.JoinedStr) -> str:
    """A pattern of the ids that an f-string may be, with a group for each fact; empty if no part of it is fixed."""
    fixed = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else "" for part in text.values]
    return "".join(part or "(.+)" for part in fixed) if any(fixed) else ""


def read_catalogue(path: Path) -> Catalogue:
    """The messages of a .ts file by id; Trouble if it cannot be read."""
    try:
        tree = ElementTree.fromstring(path.read_bytes())
    except (OSError, ElementTree.ParseError) as error:
        raise Trouble(f"{path.name} cannot be read: {error}") from error
    return {message.get("id", ""): message for message in tree.iter("message")}


def forms_of(message: ElementTree.Element) -> list[str]:
    """The text of a message in its language, or its plural forms."""
    translation = message.find("translation")
    if translation is None:
        return [""]
    return [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]


def unfinished(message: ElementTree.Element) -> bool:
    """Whether it is marked so, or a text or a plural form is not written."""
    return message.find("translation[@type]") is not None or not all(form.strip() for form in forms_of(message))


def write_catalogue(language: str, messages: Catalogue) -> str:
    """The text of a .ts file: sorted by id, no places, so that it changes only where a message did.

    The context has no name: in a named one, lrelease would compile texts by their English and not by their ids.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n',
        f'<TS version="2.1" language="{language}" sourcelanguage="en">\n<context>\n    <name></name>\n',
    ]
    for name in sorted(messages):
        message = messages[name]
        plural = message.get("numerus") == "yes"
        numerus = ' numerus="yes"' if plural else ""
        lines.append(f"    <message id={quoteattr(name)}{numerus}>\n")
        for part in message:
            if part.tag == "location":
                continue
            inner = escape(part.text or "")
            if part.tag == "translation" and plural:
                forms = (f"            <numerusform>{escape(form)}</numerusform>\n" for form in forms_of(message))
                inner = f"\n{''.join(forms)}        "
            kind = f' type="{part.get("type")}"' if part.get("type") else ""
            lines.append(f"        <{part.tag}{kind}>{inner}</{part.tag}>\n")
        lines.append("    </message>\n")
    return "".join([*lines, "</context>\n</TS>\n"])


def stub(code: Code, catalogues: dict[str, Catalogue]) -> str:
    """C++ in which lupdate finds every id that is said or stands in a catalogue, with its English."""
    lines = []
    for name in sorted({*code.said, *catalogues["ar"], *catalogues["en"]}):
        known = [catalogue[name] for catalogue in catalogues.values() if name in catalogue]
        plural = any(message.get("numerus") for message in known) if known else name in code.counted
        english = source_of(name, catalogues).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        lines.append(f'//% "{english}"\nqtTrId("{name}"{", n" if plural else ""});\n')
    return f"void words(int n)\n{{\n{''.join(lines)}}}\n"


def source_of(name: str, catalogues: dict[str, Catalogue]) -> str:
    """The English of a message, of plural forms the last; its id as long as nobody has written any."""
    return (forms_of(catalogues["en"][name])[-1] if name in catalogues["en"] else "") or name


def merged(code: Code, catalogues: dict[str, Catalogue]) -> dict[str, str]:
    """The new text of each .ts file, as lupdate merges the code into it."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "words.cpp").write_text(stub(code, catalogues), encoding="utf-8")
        for language, messages in catalogues.items():
            for name, message in messages.items():
                # English that only now gets written is no reason to look at the Arabic again, and en.ts is the English.
                source = message.find("source")
                if source is not None and (language == "en" or source.text in (None, "", name)):
                    source.text = source_of(name, catalogues)
            (place / f"{language}.ts").write_text(write_catalogue(language, messages), encoding="utf-8")
        plain = ["-locations", "none", "-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        files = [str(place / f"{language}.ts") for language in catalogues]
        run("lupdate", *plain, str(place / "words.cpp"), "-ts", *files)
        return {name: write_catalogue(name, read_catalogue(place / f"{name}.ts")) for name in catalogues}


def run(tool: str, *arguments: str) -> None:
    """Runs one of Qt's tools; Trouble if it fails, or says anything: asked to be silent, it only warns."""
    program = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if program is None:
        raise Trouble(f"pyside6-{tool} is not installed; `make setup` installs it")
    done = subprocess.run(
        [program, "-silent", *arguments],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        env=os.environ | {"LC_ALL": "C.UTF-8"},  # Qt warns of a locale without UTF-8
        check=False,
    )
    told = f"{done.stdout}{done.stderr}".strip()
    if done.returncode or told:
        raise Trouble(f"{tool} is not content:\n{told}")


def compile_words(source: Path, target: Path, *strict: str) -> None:
    """Compiles both languages into a folder, as Qt loads them."""
    target.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        run("lrelease", *strict, str(source / f"{language}.ts"), "-qm", str(target / f"{language}.qm"))


def wrong(code: Code, catalogues: dict[str, Catalogue]) -> list[str]:
    """What is missing, unfinished or dead, a line each."""
    found = []
    every = {name for catalogue in catalogues.values() for name in catalogue}
    for name in sorted(set(code.said) - every):
        found.append(f"{name} is said in {code.said[name]} and stands in no language")
    for shape, place in sorted(code.shapes.items()):
        if shape not in code.asked and not any(re.fullmatch(shape, name) for name in every):
            shown = shape.replace("(.+)", "…").replace("\\", "")
            found.append(f"{shown} is said in {place} and there is no such message in any language")
    for name in sorted(every):
        for language, catalogue in catalogues.items():
            if name not in catalogue:
                found.append(f"{name} is missing in {language}.ts")
            elif unfinished(catalogue[name]):
                found.append(f"{name} is unfinished in {language}.ts")
            elif catalogue[name].findtext("source") != source_of(name, catalogues):
                found.append(f"{name}: {language}.ts has another English than en.ts says")
        if not code.reaches(name):
            found.append(f"{name} is said by no code: delete it from both files")
    return found


def check(root: Path) -> list[str]:
    """All that is wrong with the words below a folder, a line each; changes nothing."""
    source = root / "resources" / "i18n"
    try:
        catalogues = {language: read_catalogue(source / f"{language}.ts") for language in LANGUAGES}
        found = wrong(read_code(root / "src"), catalogues)
        for language, messages in catalogues.items():
            if (source / f"{language}.ts").read_bytes() != write_catalogue(language, messages).encode():
                found.append(f"{language}.ts is not sorted or set out as `make words` does it")
        if not found:
            with tempfile.TemporaryDirectory() as folder:
                compile_words(source, Path(folder), "-fail-on-unfinished", "-fail-on-invalid")
    except Trouble as trouble:
        return [str(trouble)]
    return found


def update(root: Path) -> list[str]:
    """Merges the code into the .ts files, compiles them, and says what is left to do, a line each."""
    source = root / "resources" / "i18n"
    code = read_code(root / "src")
    for language, text in merged(code, {name: read_catalogue(source / f"{name}.ts") for name in LANGUAGES}).items():
        path = source / f"{language}.ts"
        if path.read_bytes() != text.encode():
            path.write_bytes(text.encode())
            print(f"newsdesk: {path.relative_to(root)} has changed")
    compile_words(source, root / "build" / "i18n")
    return wrong(code, {language: read_catalogue(source / f"{language}.ts") for language in LANGUAGES})


def main() -> int:
    """Updates or checks; 1 if `--check` finds anything or the work could not be done."""
    only_look = "--check" in sys.argv[1:]
    try:
        found = check(ROOT) if only_look else update(ROOT)
    except Trouble as trouble:
        print(f"newsdesk: {trouble}")
        return 1
    for line in found:
        print(f"words: {line}")
    if found and only_look:
        print("words: `make words` adds what is missing; the rest is to be written or deleted by hand")
    return 1 if found and only_look else 0


if __name__ == "__main__":
    sys.exit(main())
