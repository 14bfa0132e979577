"""Straight-line functions over lanes, written as LLVM IR text.

Every value is a vector with one number per lane. Nothing here allows the compiler to reorder or fuse: a fused
multiply-add stands only where `Lines.fma` writes one, so any number of lanes gives the same bits.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from functools import cached_property

from neuroflare.engine.pieces import PIECE, chain

__all__ = ["Lines", "double"]


def double(value: float) -> str:
    """A number as LLVM writes it, exactly."""
    return f"0x{struct.unpack('>Q', struct.pack('>d', value))[0]:016X}"


@dataclass
class Lines:
    """The body of one function while it is being written.

    Parameters
    ----------
    lanes
        People side by side.
    coarse
        Whether to make machine code quickly, not well, for what runs at most once in a step; the numbers
        are the same.
    """

    lanes: int
    text: list[str] = field(default_factory=list)
    flops: float = 0.0
    used: set[str] = field(default_factory=set)
    _types: dict[str, str] = field(default_factory=dict)
    _called: set[str] = field(default_factory=set)
    _count: int = 0
    _block: str = "entry"
    _open: tuple[str, int, float] = ("", 0, 0.0)
    coarse: bool = False

    @cached_property
    def type(self) -> str:
        """LLVM type of a value."""
        return f"<{self.lanes} x double>"

    @cached_property
    def truths(self) -> str:
        """LLVM type of a truth value."""
        return f"<{self.lanes} x i1>"

    @cached_property
    def bits(self) -> str:
        """LLVM type of the bits of a value."""
        return f"<{self.lanes} x i64>"

    def line(self, text: str, kind: str = "") -> str:
        """Give `text` a name and return the name; `kind` is the type of what is no value over lanes."""
        self._count += 1
        name = f"%v{self._count}"
        if kind:
            self._types[name] = kind
        self.text.append(f"  {name} = {text}")
        return name

    def const(self, value: float) -> str:
        """The same number in every lane."""
        return f"splat (double {double(value)})"

    def whole(self, value: int) -> str:
        """The same 64 bits in every lane."""
        return f"splat (i64 {value})"

    def place(self, base: str, index: int) -> str:
        """Address of item `index` of an array of values."""
        return base if index == 0 else self.line(f"getelementptr {self.type}, ptr {base}, i64 {index}", "ptr")

    def load(self, base: str, index: int = 0, *, fixed: bool = False) -> str:
        """Item `index` of an array of values; `fixed` if the function never writes there.

        The mark promises more, that nothing ever does; no pass runs that looks beyond one function.
        """
        place, mark = self.place(base, index), ""
        if fixed:
            mark = ", !invariant.load !0"
            self.used.add("!0 = !{}")
        return self.line(f"load {self.type}, ptr {place}, align {8 * self.lanes}{mark}")

    def store(self, value: str, base: str, index: int = 0) -> None:
        """Put a value into an array of values."""
        place = self.place(base, index)
        self.text.append(f"  store {self.type} {value}, ptr {place}, align {8 * self.lanes}")

    def binary(self, op: str, a: str, b: str) -> str:
        """``fadd``, ``fsub``, ``fmul`` or ``fdiv``."""
        self.flops += 1
        return self.line(f"{op} {self.type} {a}, {b}")

    def add(self, a: str, b: str) -> str:
        """Sum."""
        return self.binary("fadd", a, b)

    def sub(self, a: str, b: str) -> str:
        """Difference."""
        return self.binary("fsub", a, b)

    def mul(self, a: str, b: str) -> str:
        """Product."""
        return self.binary("fmul", a, b)

    def div(self, a: str, b: str) -> str:
        """Quotient."""
        return self.binary("fdiv", a, b)

    def neg(self, a: str) -> str:
        """Negative."""
        return self.line(f"fneg {self.type} {a}")

    def fma(self, a: str, b: str, c: str) -> str:
        """``a b + c`` rounded once."""
        self.flops += 2
        return self.intrinsic("fma", a, b, c)

    def intrinsic(self, name: str, *args: str) -> str:
        """A function that LLVM knows, lane by lane, such as ``floor`` or ``sqrt``."""
        if name not in self._called:
            self._called.add(name)
            types = ", ".join([self.type] * len(args))
            self.used.add(f"declare {self.type} @llvm.{name}.v{self.lanes}f64({types})")
        listed = f", {self.type} ".join(args)
        return self.line(f"call {self.type} @llvm.{name}.v{self.lanes}f64({self.type} {listed})")

    def libm(self, name: str, a: str) -> str:
        """A function of the C mathematics library, called once per lane."""
        self.used.add(f"declare double @{name}(double)")
        result = "poison"
        for lane in range(self.lanes):
            one = self.line(f"extractelement {self.type} {a}, i32 {lane}", "double")
            value = self.line(f"call double @{name}(double {one})", "double")
            result = self.line(f"insertelement {self.type} {result}, double {value}, i32 {lane}")
        self.flops += 20
        return result

    def compare(self, how: str, a: str, b: str) -> str:
        """Comparison such as ``olt``; false where a side is NaN unless `how` begins with u."""
        return self.line(f"fcmp {how} {self.type} {a}, {b}", self.truths)

    def select(self, truth: str, a: str, b: str) -> str:
        """`a` in the lanes where `truth` holds, else `b`."""
        return self.line(f"select {self.truths} {truth}, {self.type} {a}, {self.type} {b}")

    def logic(self, op: str, a: str, b: str) -> str:
        """``and``, ``or`` or ``xor`` of truth values."""
        return self.line(f"{op} {self.truths} {a}, {b}", self.truths)

    def integer(self, op: str, a: str, b: str) -> str:
        """An operation on bits."""
        return self.line(f"{op} {self.bits} {a}, {b}", self.bits)

    def as_bits(self, a: str) -> str:
        """The bits of a value."""
        return self.line(f"bitcast {self.type} {a} to {self.bits}", self.bits)

    def as_value(self, a: str) -> str:
        """The value of bits."""
        return self.line(f"bitcast {self.bits} {a} to {self.type}")

    def begin_loop(self, count: int, carried: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Open a loop; give the names of its counter and of the values carried from turn to turn."""
        self._count += 1
        label, before = f"L{self._count}", self._block
        self.text += [f"  br label %{label}", f"{label}:"]
        names = [f"%i{label}", *(f"%c{k}{label}" for k in range(len(carried)))]
        self.text.append(f"  {names[0]} = phi i64 [ 0, %{before} ], [ %n{label}, %{label} ]")
        for k, start in enumerate(carried):
            phi = f"phi {self.type} [ {start}, %{before} ], [ @{k}{label}@, %{label} ]"
            self.text.append(f"  {names[k + 1]} = {phi}")
        self._block, self._open = label, (label, count, self.flops)
        return tuple(names)

    def end_loop(self, carried: tuple[str, ...] = ()) -> None:
        """Close the loop; `carried` are the values for the next turn."""
        label, count, flops = self._open
        self.flops = flops + (self.flops - flops) * count
        for k, value in enumerate(carried):
            self.text = [line.replace(f"@{k}{label}@", value) for line in self.text]
        self._count += 1
        after = f"L{self._count}"
        self.text += [
            f"  %n{label} = add i64 %i{label}, 1",
            f"  %d{label} = icmp ult i64 %n{label}, {count}",
            f"  br i1 %d{label}, label %{label}, label %{after}",
            f"{after}:",
        ]
        self._block = after

    def pick(self, base: str, offset: int, counter: str) -> str:
        """Base for item ``offset + counter`` of an array of values; load and store at index 0 of it."""
        start = self.place(base, offset)
        return self.line(f"getelementptr {self.type}, ptr {start}, i64 {counter}", "ptr")

    def call(self, name: str, base: str) -> None:
        """Call a function of this kind."""
        self.text.append(f"  call void @{name}(ptr {base})")

    def function(self, name: str, arguments: tuple[str, ...]) -> str:
        """The whole function, in pieces where it is long and has no loops; every argument is an address."""
        head = ", ".join(f"ptr %{a}" for a in arguments)
        # Some processors are thought to be better off without their widest registers; these loops are not.
        attributes = f'nounwind "min-legal-vector-width"="{64 * self.lanes}"'
        if self.coarse:
            attributes += " noinline optnone"
        if self._block == "entry" and len(self.text) > PIECE:
            return chain(name, head, attributes, self.text, self.lanes, self.type_of)
        start = f"define void @{name}({head}) {attributes} {{"
        return "\n".join([start, "entry:", *self.text, "  ret void", "}"])

    def type_of(self, name: str) -> str:
        """LLVM type of what has a name."""
        return self._types.get(name, self.type)
