"""Reads a YAML file and remembers on which line each key and each item stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from neuroflare.errors import UsageError
from neuroflare.files import reason
from neuroflare.message import Message, in_line

__all__ = ["YamlSource", "read_yaml"]

_LARGEST_FILE = 1_000_000  # bytes; a study is a few kilobytes
_MOST_NODES = 50_000  # an alias counts each time it is used, so a few lines cannot grow without end
_CONTROL = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Key = str | int


@dataclass(frozen=True)
class YamlSource:
    """Data of a YAML file.

    Parameters
    ----------
    path
        The file.
    data
        Mappings, lists, text, numbers, true or false, and None.
    lines
        Line, from 1, of each place; a place is the keys and list positions that lead to it.
    """

    path: Path
    data: Any
    lines: Mapping[tuple[Key, ...], int]

    def line(self, place: tuple[Key, ...]) -> int:
        """Line of a place, or of the nearest one around it that is in the file."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


class _Loader(yaml.SafeLoader):
    """Knows text, numbers, true, false and null only: ``no``, ``12:30`` and ``2008-01-31`` stay text."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}


_TAG = "tag:yaml.org,2002:"
for _kind, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]{1,15}", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    _Loader.add_implicit_resolver(_TAG + _kind, re.compile(f"^(?:{_pattern})$"), _first)

_SCALARS: Mapping[str, Callable[[str], Any]] = {
    _TAG + "null": lambda text: None,
    _TAG + "bool": lambda text: text.lower() == "true",
    _TAG + "int": int,
    _TAG + "float": float,
    _TAG + "str": str,
}


def read_yaml(path: Path | str) -> YamlSource:
    """Read one YAML file.

    Parameters
    ----------
    path
        Of a file with one YAML document.

    Returns
    -------
    YamlSource
        Its data and the line of each place in it.

    Raises
    ------
    UsageError
        When there is no such file, when it is not text, or when it is not YAML; names the line.
    """
    path = Path(path)
    text = _read_text(path)
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        why = error.problem or error.context
        raise UsageError(
            in_line(path, line, Message("not-yaml", "this is not YAML: {why}", why=why))
        ) from error
    except yaml.YAMLError as error:
        raise UsageError(f"{path}: this is not YAML: {error}") from error
    except RecursionError:
        raise UsageError(
            f"{path}: lists or mappings are nested too deeply; a study needs five levels"
        ) from None
    if node is None:
        raise UsageError(
            "file-without-data",
            "{path}: the file holds no data; a study begins with a line such as {example}",
            path=path, example="study: my-study",
        )  # fmt: skip
    builder = _Builder(path)
    return YamlSource(path, builder.build(node, ()), builder.lines)


def _read_text(path: Path) -> str:
    if not path.exists():
        raise UsageError("no-file", "{path}: there is no such file; give the path of a study.yaml", path=path)
    if path.is_dir():
        raise UsageError(
            "is-folder", "{path}: this is a folder; give the path of a file such as {example}",
            path=path, example=path / "study.yaml",
        )  # fmt: skip
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise UsageError(
            "cannot-read", "{path}: this file cannot be read ({why})", path=path, why=reason(error)
        ) from error
    if len(content) > _LARGEST_FILE:
        raise UsageError(
            "large-file",
            "{path}: the file is larger than 1 MB; a study is a few kilobytes of text",
            path=path,
        )
    if not content.strip():
        raise UsageError(
            "empty-file", "{path}: the file is empty; a study begins with a line such as {example}",
            path=path, example="study: my-study",
        )  # fmt: skip
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        binary = Message("binary-file", "this is a binary file; save the study as UTF-8 text")
        other = Message("other-text", "this is not UTF-8 text; save the study as UTF-8 text")
        raise UsageError(in_line(path, line, binary if b"\0" in content else other)) from None
    strange = _CONTROL.search(text)
    if strange:
        line = text.count("\n", 0, strange.start()) + 1
        wrong = Message(
            "control-character",
            "this is a binary file, or holds the control character {sign}; save the study as UTF-8 text",
            sign=repr(strange.group()),
        )
        raise UsageError(in_line(path, line, wrong))
    return text


class _Builder:
    """Turns YAML nodes into data, and notes the lines."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: dict[tuple[Key, ...], int] = {}
        self._around: list[yaml.Node] = []

    def build(self, node: yaml.Node, place: tuple[Key, ...]) -> Any:
        self.lines.setdefault(place, node.start_mark.line + 1)
        if len(self.lines) > _MOST_NODES or node in self._around:
            raise self._error(node, "the aliases (*name) of this file repeat too much; write the parts out")
        self._around.append(node)
        try:
            return self._build(node, place)
        finally:
            self._around.pop()

    def _build(self, node: yaml.Node, place: tuple[Key, ...]) -> Any:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, (*place, index)) for index, item in enumerate(node.value)]
        return self._scalar(node)

    def _mapping(self, node: yaml.MappingNode, place: tuple[Key, ...]) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._error(key_node, "a key is a single word, like study")
            self._check_readable(key_node)
            key = str(key_node.value)
            if key in data:
                first = self.lines[(*place, key)]
                raise self._error(
                    key_node,
                    Message(
                        "key-twice",
                        "the key {key} stands here for the second time (first on line {line}); keep one",
                        key=repr(key),
                        line=first,
                    ),  # fmt: skip
                )
            self.lines[(*place, key)] = key_node.start_mark.line + 1
            data[key] = self.build(value_node, (*place, key))
        return data

    def _scalar(self, node: yaml.Node) -> Any:
        self._check_readable(node)
        convert = _SCALARS.get(node.tag)
        if convert is None:
            raise self._error(
                node, f"the tag {node.tag!r} is not used in studies; write plain text or a number"
            )
        try:
            return convert(node.value)
        except ValueError:
            raise self._error(node, f"{node.value!r} does not fit the tag {node.tag!r}") from None

    def _check_readable(self, node: yaml.Node) -> None:
        """Refuse characters that only an escape can bring into a text."""
        strange = _CONTROL.search(node.value)
        if strange:
            raise self._error(
                node, f"the escape of {strange.group()!r} is no readable character; leave it out"
            )

    def _error(self, node: yaml.Node, problem: object) -> UsageError:
        return UsageError(in_line(self.path, node.start_mark.line + 1, problem))
