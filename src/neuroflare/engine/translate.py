"""A plain subset of Python as LLVM IR: whole and floating-point numbers, arrays, loops, calls.

A function may take one argument whose class names arrays, numbers and functions in its annotations; in
machine code that argument is the address of their addresses, in the order of the class.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
import threading
from collections.abc import Callable, Mapping
from typing import Any

from neuroflare.engine.emit import double

__all__ = ["translate"]

# Up to Python 3.11.7 two threads that build syntax trees at once may confuse each other: SystemError,
# "recursion depth mismatch" (python/cpython issue 106905).
_PARSING = threading.Lock()

_KINDS = {
    "Reals": "reals",
    "Wholes": "wholes",
    "Whole": "whole",
    "Code": "code",
    "SideCode": "code",
    "int": "i64",
    "float": "double",
}
_FLOAT = {ast.Add: "fadd", ast.Sub: "fsub", ast.Mult: "fmul", ast.Div: "fdiv"}
_WHOLE = {ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul"}
_ORDER: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Lt: ("slt", "olt"), ast.LtE: ("sle", "ole"), ast.Gt: ("sgt", "ogt"), ast.GtE: ("sge", "oge"),
    ast.Eq: ("eq", "oeq"), ast.NotEq: ("ne", "une"),
}  # fmt: skip

FIXED = ", !invariant.load !0"
"""Fields of an argument and numbers in them stay what they are; they need not be read again and again."""

Value = tuple[str, str]
"""Type and name."""


class _Translator:
    """Writes one function."""

    def __init__(self, tree: ast.FunctionDef, known: Mapping[str, Any]) -> None:
        self.tree, self.known = tree, known
        self.text: list[str] = []
        self.head: list[str] = []
        self.kinds: dict[str, str] = {}
        for argument in tree.args.args:
            annotation = ast.unparse(argument.annotation) if argument.annotation else ""
            fields = getattr(known.get(annotation), "__annotations__", None)
            self.kinds[argument.arg] = _KINDS.get(annotation, "fields")
            for name, kind in (fields or {}).items():
                self.kinds[f"{argument.arg}.{name}"] = _KINDS[kind]
        self.locals: dict[str, str] = {}
        self.loops: list[tuple[str, str]] = []
        self.count = 0

    def fresh(self, stem: str) -> str:
        """A name not used before."""
        self.count += 1
        return f"{stem}{self.count}"

    def line(self, text: str) -> str:
        """Give an instruction's result a name."""
        name = self.fresh("%t")
        self.text.append(f"  {name} = {text}")
        return name

    def label(self, name: str) -> None:
        """Begin a block."""
        self.text += [f"  br label %{name}", f"{name}:"]

    def local(self, name: str, kind: str) -> None:
        """Make room for a variable."""
        if self.locals.setdefault(name, kind) != kind:
            raise TypeError(f"variable {name!r} is {self.locals[name]} and becomes {kind}; keep one kind")
        slot = f"  %{name}.slot = alloca {kind}"
        if slot not in self.head:
            self.head.append(slot)

    def real(self, value: Value) -> str:
        """A number as floating point."""
        kind, name = value
        return name if kind == "double" else self.line(f"sitofp i64 {name} to double")

    def pointer(self, node: ast.expr) -> str:
        """Name of the address of an argument, or of a field of one, read when the function begins."""
        name = ast.unparse(node)
        if name not in self.kinds:
            raise TypeError(f"line {node.lineno}: {name!r} is neither an argument nor a field of one")
        owner, dot, _ = name.partition(".")
        if dot and f"  %{name} = load ptr, ptr %{name}.place{FIXED}" not in self.head:
            fields = [key for key in self.kinds if key.startswith(f"{owner}.")]
            self.head += [
                f"  %{name}.place = getelementptr ptr, ptr %{owner}, i64 {fields.index(name)}",
                f"  %{name} = load ptr, ptr %{name}.place{FIXED}",
            ]
        return f"%{name}"

    def address(self, node: ast.Subscript) -> tuple[str, str]:
        """Type and address of an item of an array."""
        base = self.pointer(node.value)
        kind = {"reals": "double", "wholes": "i64"}[self.kinds[base[1:]]]
        index = self.value(node.slice)[1]
        return kind, self.line(f"getelementptr {kind}, ptr {base}, i64 {index}")

    def value(self, node: ast.expr) -> Value:
        """Write an expression."""
        match node:
            case ast.Constant(value=bool()):
                raise TypeError(f"line {node.lineno}: truth values are not numbers here")
            case ast.Constant(value=int(number)):
                return "i64", str(number)
            case ast.Constant(value=float(number)):
                return "double", double(number)
            case ast.Name(id=name) if name in self.locals:
                kind = self.locals[name]
                return kind, self.line(f"load {kind}, ptr %{name}.slot")
            case ast.Name(id=name) if self.kinds.get(name) in ("i64", "double"):
                return self.kinds[name], f"%{name}"
            case ast.Name(id=name) if type(self.known.get(name)) in (int, float):
                return self.value(ast.Constant(self.known[name]))
            case ast.Attribute():
                return "i64", self.line(f"load i64, ptr {self.pointer(node)}{FIXED}")
            case ast.Subscript():
                kind, place = self.address(node)
                return kind, self.line(f"load {kind}, ptr {place}")
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                kind, name = self.value(inner)
                return kind, self.line(f"fneg double {name}" if kind == "double" else f"sub i64 0, {name}")
            case ast.BinOp(left=left, op=op, right=right):
                a, b = self.value(left), self.value(right)
                if a[0] == b[0] == "i64" and type(op) in _WHOLE:
                    return "i64", self.line(f"{_WHOLE[type(op)]} i64 {a[1]}, {b[1]}")
                return "double", self.line(f"{_FLOAT[type(op)]} double {self.real(a)}, {self.real(b)}")
            case ast.Call(func=ast.Name(id=name), args=args):
                return self.call(name, args)
        raise TypeError(f"line {node.lineno}: {ast.unparse(node)!r} is beyond what can be translated")

    def call(self, name: str, args: list[ast.expr]) -> Value:
        """Write a call that gives a number."""
        if name == "take":
            return "i64", self.line(f"atomicrmw add ptr {self.pointer(args[0])}, i64 1 monotonic")
        if name not in ("abs", "min", "max"):
            return "i64", self.line(f"call i64 @{name}({self.passed(args)})")
        values = [self.real(self.value(arg)) for arg in args]
        if name == "abs":
            negative = self.line(f"fneg double {values[0]}")
            return "double", self.choose("oge", values[0], double(0.0), values[0], negative)
        if name == "min":  # as Python: the first unless the second is smaller
            return "double", self.choose("olt", values[1], values[0], values[1], values[0])
        return "double", self.choose("ogt", values[1], values[0], values[1], values[0])

    def passed(self, args: list[ast.expr]) -> str:
        """Arguments of a call."""
        found = []
        for arg in args:
            kind = self.kinds.get(ast.unparse(arg))
            if kind in ("reals", "wholes", "fields"):
                found.append(f"ptr {self.pointer(arg)}")
            else:
                found.append(" ".join(self.value(arg)))
        return ", ".join(found)

    def choose(self, how: str, a: str, b: str, yes: str, no: str) -> str:
        """One of two numbers by a comparison."""
        truth = self.line(f"fcmp {how} double {a}, {b}")
        return self.line(f"select i1 {truth}, double {yes}, double {no}")

    def branch(self, node: ast.expr, yes: str, no: str) -> None:
        """Go to `yes` or `no` as a condition says; what need not be looked at is not looked at."""
        match node:
            case ast.BoolOp(op=op, values=values):
                for part in values[:-1]:
                    following = self.fresh("B")
                    if isinstance(op, ast.And):
                        self.branch(part, following, no)
                    else:
                        self.branch(part, yes, following)
                    self.text.append(f"{following}:")
                self.branch(values[-1], yes, no)
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                self.branch(inner, no, yes)
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                a, b = self.value(left), self.value(right)
                whole, real = _ORDER[type(op)]
                if a[0] == b[0] == "i64":
                    truth = self.line(f"icmp {whole} i64 {a[1]}, {b[1]}")
                else:
                    truth = self.line(f"fcmp {real} double {self.real(a)}, {self.real(b)}")
                self.text.append(f"  br i1 {truth}, label %{yes}, label %{no}")
            case _:
                raise TypeError(f"line {node.lineno}: condition {ast.unparse(node)!r} is no comparison")

    def assign(self, target: ast.expr, value: Value) -> None:
        """Store into a variable or an item."""
        if isinstance(target, ast.Subscript):
            kind, place = self.address(target)
            self.text.append(
                f"  store {kind} {value[1] if kind == value[0] else self.real(value)}, ptr {place}"
            )
        elif isinstance(target, ast.Name):
            self.local(target.id, value[0])
            self.text.append(f"  store {value[0]} {value[1]}, ptr %{target.id}.slot")
        else:
            raise TypeError(f"line {target.lineno}: cannot assign to {ast.unparse(target)!r}")

    def block(self, statements: list[ast.stmt]) -> None:
        """Write statements."""
        for statement in statements:
            self.statement(statement)

    def jump(self, label: str) -> None:
        """Leave for a label; what follows is dead code in a block of its own."""
        self.text += [f"  br label %{label}", f"{self.fresh('D')}:"]

    def statement(self, node: ast.stmt) -> None:
        """Write one statement."""
        match node:
            case ast.Expr(value=ast.Constant()):
                pass
            case ast.Expr(value=ast.Call(func=ast.Attribute() as code, args=args)):
                self.text.append(f"  call void {self.pointer(code)}({self.passed(args)})")
            case ast.Expr(value=ast.Call(func=ast.Name(id=name), args=args)):
                self.call(name, args)
            case ast.Assign(targets=[target], value=value):
                self.assign(target, self.value(value))
            case ast.If(test=test, body=body, orelse=orelse):
                yes, no, after = self.fresh("T"), self.fresh("E"), self.fresh("A")
                self.branch(test, yes, no)
                self.text.append(f"{yes}:")
                self.block(body)
                self.text += [f"  br label %{after}", f"{no}:"]
                self.block(orelse)
                self.label(after)
            case ast.While(test=test, body=body):
                top, inside, after = self.fresh("W"), self.fresh("T"), self.fresh("A")
                self.label(top)
                self.branch(test, inside, after)
                self.text.append(f"{inside}:")
                self.loops.append((top, after))
                self.block(body)
                self.loops.pop()
                self.text += [f"  br label %{top}", f"{after}:"]
            case ast.For(
                target=ast.Name(id=name), iter=ast.Call(func=ast.Name(id="range"), args=args), body=body
            ):
                self.count_through(name, args, body)
            case ast.Continue():
                self.jump(self.loops[-1][0])
            case ast.Break():
                self.jump(self.loops[-1][1])
            case ast.Return(value=value) if value is not None:
                self.text += [f"  ret i64 {self.value(value)[1]}", f"{self.fresh('D')}:"]
            case _:
                raise TypeError(
                    f"line {node.lineno}: {ast.unparse(node)[:60]!r} is beyond what can be translated"
                )

    def count_through(self, name: str, args: list[ast.expr], body: list[ast.stmt]) -> None:
        """A loop over a range."""
        first = self.value(args[0])[1] if len(args) > 1 else "0"
        last = self.value(args[-1])[1]
        self.assign(ast.Name(id=name), ("i64", first))
        top, inside, following, after = (self.fresh(stem) for stem in "FTNA")
        self.label(top)
        here = self.line(f"load i64, ptr %{name}.slot")
        truth = self.line(f"icmp slt i64 {here}, {last}")
        self.text += [f"  br i1 {truth}, label %{inside}, label %{after}", f"{inside}:"]
        self.loops.append((following, after))
        self.block(body)
        self.loops.pop()
        self.label(following)
        here = self.line(f"load i64, ptr %{name}.slot")
        self.text.append(f"  store i64 {self.line(f'add i64 {here}, 1')}, ptr %{name}.slot")
        self.text += [f"  br label %{top}", f"{after}:"]

    def function(self, linkage: str) -> str:
        """The whole function."""
        self.block(self.tree.body)
        scalar = {"i64", "double"}
        kinds = [(argument.arg, self.kinds[argument.arg]) for argument in self.tree.args.args]
        args = ", ".join(f"{k if k in scalar else 'ptr'} %{name}" for name, k in kinds)
        head = f"define {linkage}i64 @{self.tree.name}({args}) nounwind {{"
        return "\n".join([head, "entry:", *self.head, *self.text, "  unreachable", "}"])


def translate(*functions: Callable[..., Any]) -> str:
    """IR of functions written in the subset, which may call each other; only the last is seen from outside.

    A float stays a float, the end of a range is read once, and constants of the module are numbers.
    """
    known = {function.__name__ for function in functions} | {"take", "abs", "min", "max"}
    bodies = [_one(function, known, function is functions[-1]) for function in functions]
    return "\n".join([*bodies, "!0 = !{}"])


def _one(function: Callable[..., Any], known: set[str], last: bool) -> str:
    """IR of one function."""
    with _PARSING:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    if not isinstance(tree, ast.FunctionDef):
        raise TypeError(f"{function!r} is no plain function")
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id not in known | {"range"}
        ):
            raise TypeError(
                f"function {node.func.id!r} is unknown here; known are {', '.join(sorted(known))}"
            )
    return _Translator(tree, function.__globals__).function("" if last else "internal ")
