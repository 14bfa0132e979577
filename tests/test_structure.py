"""Imports point one way along the story of the data."""

import ast
from pathlib import Path

import neuroflare

ROOT = Path(neuroflare.__file__).parent
STORY = (
    ("errors", "message", "units", "files", "data_files", "language", "terminal"),
    ("drawing", "store"),
    ("evidence",),
    ("engine",),
    ("model",),
    ("people", "clinic", "skin", "treatments"),
    ("fit",),
    ("scoring",),
    ("trials",),
    ("insight",),
    ("report",),
    ("bench", "web", "cli"),
    ("__main__",),
)
"""From what everybody may use to what nobody does. People are examined by the clinic's tests and the
clinic gathers people, so that those of one line may use each other."""
LEVEL = {package: level for level, packages in enumerate(STORY) for package in packages}


def _used(file: Path) -> set[str]:
    """The packages of neuroflare that a file imports, wherever in the file."""
    used = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            used.add(node.module)
        elif isinstance(node, ast.Import):
            used.update(name.name for name in node.names)
    return {name.split(".")[1] for name in used if name.startswith("neuroflare.")}


def test_every_package_has_its_place():
    found = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert found - {"__init__"} == set(LEVEL)


def test_imports_point_one_way():
    wrong = []
    for file in ROOT.rglob("*.py"):
        own = file.relative_to(ROOT).parts[0].removesuffix(".py")
        if own != "__init__":
            wrong += [
                f"{file.relative_to(ROOT)} uses {used}" for used in _used(file) if LEVEL[used] > LEVEL[own]
            ]
    assert not wrong
