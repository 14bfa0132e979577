"""What each reduction makes of a step; part of the driver, in the same subset of Python."""

from __future__ import annotations

from neuroflare.engine.driver_arrays import Arrays

__all__ = ["judge", "sample"]


def sample(a: Arrays) -> int:
    """Look at five places of each step, or of what counts of it, for every reduction."""
    for s in range(5):
        for lane in range(a.lanes):
            a.theta[lane] = 0.25 * s * a.portion[lane]
            a.when[lane] = a.now[lane] + a.theta[lane] * a.used[lane]
        a.observe(a.work, a.side)
        for r in range(a.rules):
            for lane in range(a.lanes):
                a.samples[(s * a.rules + r) * a.lanes + lane] = a.side[a.rule_output[r] * a.lanes + lane]
    return 0


def judge(a: Arrays) -> int:
    """Use five samples of an accepted step, equally spaced, for every reduction of every lane.

    The polynomial through the five gives what lies between them: an extreme near the top of a parabola, and a
    crossing by bisection; the area comes from the same polynomial.
    """
    lanes = a.lanes
    rules = a.rules
    for r in range(rules):
        for lane in range(lanes):
            if a.accept[lane] > 0.5 and a.now[lane] >= a.times[0]:
                kind = a.rule_kind[r]
                best = 2 * r * lanes + lane
                at = best + lanes
                h = a.used[lane] * a.portion[lane]
                v0 = a.samples[r * lanes + lane]
                v1 = a.samples[(rules + r) * lanes + lane]
                v2 = a.samples[(2 * rules + r) * lanes + lane]
                v3 = a.samples[(3 * rules + r) * lanes + lane]
                v4 = a.samples[(4 * rules + r) * lanes + lane]
                d1 = v1 - v0
                d2 = v2 - 2.0 * v1 + v0
                d3 = v3 - 3.0 * v2 + 3.0 * v1 - v0
                d4 = v4 - 4.0 * v3 + 6.0 * v2 - 4.0 * v1 + v0
                if kind == 2:
                    area = 7.0 * (v0 + v4) + 32.0 * (v1 + v3) + 12.0 * v2
                    a.found[best] = a.found[best] + h * area / 90.0
                if kind == 0 or kind == 1:
                    sign = 1.0
                    if kind == 1:
                        sign = -1.0
                    for s in range(5):
                        v = sign * a.samples[(s * rules + r) * lanes + lane]
                        if not v <= sign * a.found[best]:
                            a.found[best] = sign * v
                            a.found[at] = a.now[lane] + 0.25 * s * h
                    for s in range(1, 4):
                        v = sign * a.samples[(s * rules + r) * lanes + lane]
                        before = sign * a.samples[((s - 1) * rules + r) * lanes + lane]
                        after = sign * a.samples[((s + 1) * rules + r) * lanes + lane]
                        bend = before - 2.0 * v + after
                        if bend < 0.0 and abs(after - before) <= -2.0 * bend:
                            x = 1.0 * s + 0.5 * (before - after) / bend
                            v = d3 / 6.0 + (x - 3.0) * d4 / 24.0
                            v = v0 + x * (d1 + (x - 1.0) * (d2 / 2.0 + (x - 2.0) * v))
                            if not sign * v <= sign * a.found[best]:
                                a.found[best] = v
                                a.found[at] = a.now[lane] + 0.25 * x * h
                if kind > 2 and a.found[at] != a.found[at]:
                    sign = 1.0
                    if kind == 4:
                        sign = -1.0
                    level = sign * a.rule_level[r]
                    for s in range(5):
                        if (
                            sign * a.samples[(s * rules + r) * lanes + lane] >= level
                            and a.found[at] != a.found[at]
                        ):
                            lower = 1.0 * s - 1.0
                            upper = 1.0 * s
                            if s == 0:
                                lower = 0.0
                            for _again in range(52):
                                x = 0.5 * (lower + upper)
                                v = d3 / 6.0 + (x - 3.0) * d4 / 24.0
                                v = v0 + x * (d1 + (x - 1.0) * (d2 / 2.0 + (x - 2.0) * v))
                                if sign * v >= level:
                                    upper = x
                                else:
                                    lower = x
                            a.found[at] = a.now[lane] + 0.25 * upper * h
                            a.found[best] = a.rule_level[r]
    return 0
