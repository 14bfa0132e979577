"""The code of one step of the method, of the first step's length, and of the change to the new state."""

from __future__ import annotations

from collections.abc import Iterator

from neuroflare.engine import vector_math
from neuroflare.engine.emit import Lines
from neuroflare.engine.interpolant import dense_terms, inside
from neuroflare.engine.layout import BLOCK, Layout
from neuroflare.engine.rodas5p import ALPHA, GAMMA, GAMMA_SUM, STAGES, A, C

__all__ = ["StepCode"]

SAFETY = 0.9
"""Share of the step that the estimate would allow."""


class StepCode:
    """Writes what a step does beside the model's own functions.

    Parameters
    ----------
    layout
        The block.
    timed
        States whose rate knows the time, in the order of ``in_time``.
    lanes
        People side by side.
    """

    def __init__(self, layout: Layout, timed: tuple[int, ...], lanes: int) -> None:
        self._layout, self._timed, self._lanes = layout, timed, lanes
        self._size = layout.sizes["y"]

    def functions(self) -> Iterator[tuple[str, Lines]]:
        """Names and bodies."""
        yield "step", self._step()
        yield "first_step", self._first_step()
        yield "cut", self._cut()
        yield "commit", self._commit()

    def _load(self, code: Lines, name: str) -> str:
        return code.load(BLOCK, self._layout.at(name))

    def _clock(self, code: Lines, share: float, step: str) -> None:
        """Set the time of a stage, kept strictly between two jumps so that no stage sees the far side."""
        now = self._load(code, "now")
        time = code.fma(code.const(share), step, now) if share else now
        low, high = self._load(code, "low"), self._load(code, "high")
        time = code.select(code.compare("olt", time, low), low, time)
        time = code.select(code.compare("ogt", time, high), high, time)
        code.store(time, BLOCK, self._layout.at("clock"))

    def _stage(self, index: int) -> int:
        return self._layout.at("stages", index * self._size)

    def _call(self, code: Lines, name: str, stage: int) -> None:
        code.text.append(f"  call void @{name}(ptr {BLOCK}, ptr {code.place(BLOCK, self._stage(stage))})")

    def _add_time(self, code: Lines, stage: int, step: str) -> None:
        """Add the weighted time derivative to a stage."""
        if not self._timed or not GAMMA_SUM[stage]:
            return
        weight = code.mul(code.const(GAMMA_SUM[stage]), step)
        for k, i in enumerate(self._timed):
            place = self._stage(stage) + i
            slope = code.load(BLOCK, self._layout.at("in_time", k))
            code.store(code.fma(weight, slope, code.load(BLOCK, place)), BLOCK, place)

    def _combine(self, code: Lines, stage: int) -> None:
        """Argument of a stage and its share of earlier stages, state by state."""
        at = self._layout.at
        inverse = self._load(code, "inverse")
        (counter,) = code.begin_loop(self._size)
        earlier = [code.load(code.pick(BLOCK, self._stage(j), counter)) for j in range(stage)]
        argument_place = code.pick(BLOCK, at("argument"), counter)
        if stage >= 6:
            argument = code.add(code.load(argument_place), earlier[stage - 1])
        else:
            argument = code.load(code.pick(BLOCK, at("y"), counter))
            for weight, value in zip(A[stage], earlier, strict=True):
                argument = code.fma(code.const(weight), value, argument)
        code.store(argument, argument_place)
        total = code.mul(code.const(C[stage][0]), earlier[0])
        for weight, value in zip(C[stage][1:], earlier[1:], strict=True):
            total = code.fma(code.const(weight), value, total)
        code.store(code.mul(total, inverse), code.pick(BLOCK, self._stage(stage), counter))
        code.end_loop()

    def _weight(self, code: Lines, counter: str, size: str) -> str:
        """What an error of a state is measured by."""
        tolerance = code.load(code.pick(BLOCK, self._layout.at("tolerance"), counter))
        return code.fma(self._load(code, "rtol"), size, tolerance)

    def _step(self) -> Lines:
        """One step for every lane: new state, its error, and the factor advised for the next step.

        The error is the largest over the states, not their mean: a model that gains resting parts keeps its
        accuracy.
        """
        code, at = Lines(self._lanes), self._layout.at
        step = self._load(code, "step")
        code.store(code.div(code.const(1.0 / GAMMA), step), BLOCK, at("diagonal"))
        code.store(code.div(code.const(1.0), step), BLOCK, at("inverse"))
        self._clock(code, 0.0, step)
        code.call("matrix", BLOCK)
        self._add_time(code, 0, step)
        self._call(code, "solve", 0)
        for stage in range(1, STAGES):
            self._combine(code, stage)
            self._clock(code, ALPHA[stage], step)
            self._call(code, "rates", stage)
            self._add_time(code, stage, step)
            self._call(code, "solve", stage)
        counter, largest, poison = code.begin_loop(self._size, (code.const(0.0), code.const(0.0)))
        last = code.load(code.pick(BLOCK, self._stage(STAGES - 1), counter))
        new = code.add(code.load(code.pick(BLOCK, at("argument"), counter)), last)
        code.store(new, code.pick(BLOCK, at("new"), counter))
        old_size = code.intrinsic("fabs", code.load(code.pick(BLOCK, at("y"), counter)))
        new_size = code.intrinsic("fabs", new)
        size = code.select(code.compare("ogt", old_size, new_size), old_size, new_size)
        share = code.intrinsic("fabs", code.div(last, self._weight(code, counter, size)))
        # A comparison would lose what is not a number; zero times it does not.
        poisoned = code.fma(share, code.const(0.0), poison)
        larger = code.select(code.compare("ogt", largest, share), largest, share)
        code.end_loop((larger, poisoned))
        error = code.add(code.add(larger, poisoned), self._load(code, "unsolved"))
        code.store(error, BLOCK, at("error"))
        floor = code.select(code.compare("olt", error, code.const(1e-10)), code.const(1e-10), error)
        advice = vector_math.exponential(code, code.mul(vector_math.logarithm(code, floor), code.const(-0.2)))
        code.store(code.mul(advice, code.const(SAFETY)), BLOCK, at("factor"))
        return code

    def _norm(self, code: Lines, stage: int, minus: int | None) -> str:
        """Largest share of a stage (less another) in the tolerance, as an error is measured."""
        counter, largest = code.begin_loop(self._size, (code.const(0.0),))
        value = code.load(code.pick(BLOCK, self._stage(stage), counter))
        if minus is not None:
            value = code.sub(value, code.load(code.pick(BLOCK, self._stage(minus), counter)))
        size = code.intrinsic("fabs", code.load(code.pick(BLOCK, self._layout.at("y"), counter)))
        share = code.intrinsic("fabs", code.div(value, self._weight(code, counter, size)))
        larger = code.select(code.compare("ogt", largest, share), largest, share)
        code.end_loop((larger,))
        return larger

    def _first_step(self) -> Lines:
        """A first step after a jump.

        With `a` the speed and `b` the acceleration in units of the tolerance, the time scale is ``a / b``; a
        step of order 5 makes an error near ``c a h (h b / a)**4``, which is set to 1.
        """
        code, at = Lines(self._lanes), self._layout.at
        zero = code.const(0.0)
        self._clock(code, 0.0, zero)
        (counter,) = code.begin_loop(self._size)
        value = code.load(code.pick(BLOCK, at("y"), counter))
        code.store(value, code.pick(BLOCK, at("argument"), counter))
        for stage in (0, 1):
            code.store(zero, code.pick(BLOCK, self._stage(stage), counter))
        code.end_loop()
        self._call(code, "rates", 0)
        speed = self._norm(code, 0, None)
        small = code.select(code.compare("olt", speed, code.const(1e-30)), code.const(1e-30), speed)
        shift = code.div(code.const(1.0), small)
        longest = self._load(code, "first")
        shift = code.select(code.compare("ogt", shift, longest), longest, shift)
        (counter,) = code.begin_loop(self._size)
        rate = code.load(code.pick(BLOCK, self._stage(0), counter))
        value = code.load(code.pick(BLOCK, at("y"), counter))
        code.store(code.fma(shift, rate, value), code.pick(BLOCK, at("argument"), counter))
        code.end_loop()
        self._clock(code, 1.0, shift)
        self._call(code, "rates", 1)
        bend = code.div(self._norm(code, 1, 0), shift)
        bend = code.select(code.compare("olt", bend, code.const(1e-30)), code.const(1e-30), bend)
        scale = vector_math.logarithm(code, code.div(small, bend))
        power = code.fma(code.const(4.0), scale, code.neg(vector_math.logarithm(code, small)))
        power = code.add(power, code.const(FIRST_STEP))
        guess = vector_math.exponential(code, code.mul(power, code.const(0.2)))
        code.store(guess, BLOCK, at("first"))
        return code

    def _cut(self) -> Lines:
        """Make the new state that at the share ``portion`` of the step, where that is below 1."""
        code, at = Lines(self._lanes), self._layout.at
        portion = self._load(code, "portion")
        short = code.compare("olt", portion, code.const(1.0))
        (counter,) = code.begin_loop(self._size)
        stages = [code.load(code.pick(BLOCK, self._stage(j), counter)) for j in range(STAGES)]
        old, place = code.load(code.pick(BLOCK, at("y"), counter)), code.pick(BLOCK, at("new"), counter)
        new = code.load(place)
        value = inside(code, portion, old, new, dense_terms(code, stages))
        code.store(code.select(short, value, new), place)
        code.end_loop()
        return code

    def _commit(self) -> Lines:
        """Make the new state the state in the lanes that accepted their step."""
        code, at = Lines(self._lanes), self._layout.at
        accepted = code.compare("ogt", self._load(code, "accept"), code.const(0.5))
        (counter,) = code.begin_loop(self._size)
        place = code.pick(BLOCK, at("y"), counter)
        new = code.load(code.pick(BLOCK, at("new"), counter))
        code.store(code.select(accepted, new, code.load(place)), place)
        code.end_loop()
        return code


FIRST_STEP = 5.0
"""Logarithm of one over the assumed error constant of a first step."""
