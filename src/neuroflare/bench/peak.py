"""The most multiply-adds that one core of this machine can do, measured."""

from __future__ import annotations

import ctypes
import time

from neuroflare.engine.machine import Machine, widest_lanes

__all__ = ["peak_gigaflops"]

CHAINS = 12
"""Independent sums; enough to fill the pipelines of two multiply-add units."""
ROUNDS = 20_000_000


def peak_gigaflops(repeats: int = 3) -> float:
    """Give the multiply-add peak of one core, in 1e9 operations a second of processor time.

    A multiply-add counts two.
    """
    lanes = widest_lanes()
    machine = Machine(_code(lanes))
    function = machine.function("spin", [ctypes.c_int64], ctypes.c_double)
    best = float("inf")
    for _ in range(repeats):
        begun = time.process_time()
        function(ROUNDS)
        best = min(best, time.process_time() - begun)
    return 2.0 * CHAINS * lanes * ROUNDS / best / 1e9


def _code(lanes: int) -> str:
    kind = f"<{lanes} x double>"

    def splat(value: str) -> str:
        return "<" + ", ".join([f"double {value}"] * lanes) + ">"

    half, one = splat("5.000000e-01"), splat("1.000000e+00")
    phis = "\n".join(f"  %x{k} = phi {kind} [ {one}, %entry ], [ %y{k}, %loop ]" for k in range(CHAINS))
    steps = "\n".join(
        f"  %y{k} = call {kind} @llvm.fma.v{lanes}f64({kind} %x{k}, {kind} {half}, {kind} {one})"
        for k in range(CHAINS)
    )
    sums = ["%y0", *(f"%s{k}" for k in range(1, CHAINS))]
    adds = "\n".join(f"  %s{k} = fadd {kind} {sums[k - 1]}, %y{k}" for k in range(1, CHAINS))
    return f"""
declare {kind} @llvm.fma.v{lanes}f64({kind}, {kind}, {kind})
define double @spin(i64 %rounds) {{
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
{phis}
{steps}
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %rounds
  br i1 %more, label %loop, label %done
done:
{adds}
  %first = extractelement {kind} {sums[-1]}, i32 0
  ret double %first
}}
"""
