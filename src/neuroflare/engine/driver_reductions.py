"""What each reduction makes of a step; part of the driver, in the same subset of Python."""

from __future__ import annotations

from typing import Any

__all__ = ["judge"]

Reals = Any
Wholes = Any


def judge(
    sizes: Wholes,
    accept: Reals,
    now: Reals,
    used: Reals,
    times: Reals,
    samples: Reals,
    rule_kind: Wholes,
    rule_level: Reals,
    found: Reals,
) -> int:
    """Use five samples of an accepted step, equally spaced, for every reduction of every lane.

    The polynomial through the five gives what lies between them: an extreme near the top of a parabola, and a
    crossing by bisection; the area comes from the same polynomial.
    """
    lanes = sizes[0]
    rules = sizes[12]
    for r in range(rules):
        for lane in range(lanes):
            if accept[lane] > 0.5 and now[lane] >= times[0]:
                kind = rule_kind[r]
                best = 2 * r * lanes + lane
                at = best + lanes
                h = used[lane]
                v0 = samples[r * lanes + lane]
                v1 = samples[(rules + r) * lanes + lane]
                v2 = samples[(2 * rules + r) * lanes + lane]
                v3 = samples[(3 * rules + r) * lanes + lane]
                v4 = samples[(4 * rules + r) * lanes + lane]
                d1 = v1 - v0
                d2 = v2 - 2.0 * v1 + v0
                d3 = v3 - 3.0 * v2 + 3.0 * v1 - v0
                d4 = v4 - 4.0 * v3 + 6.0 * v2 - 4.0 * v1 + v0
                if kind == 2:
                    area = 7.0 * (v0 + v4) + 32.0 * (v1 + v3) + 12.0 * v2
                    found[best] = found[best] + h * area / 90.0
                if kind == 0 or kind == 1:
                    sign = 1.0
                    if kind == 1:
                        sign = -1.0
                    for s in range(5):
                        v = sign * samples[(s * rules + r) * lanes + lane]
                        if not v <= sign * found[best]:
                            found[best] = sign * v
                            found[at] = now[lane] + 0.25 * s * h
                    for s in range(1, 4):
                        v = sign * samples[(s * rules + r) * lanes + lane]
                        before = sign * samples[((s - 1) * rules + r) * lanes + lane]
                        after = sign * samples[((s + 1) * rules + r) * lanes + lane]
                        bend = before - 2.0 * v + after
                        if bend < 0.0 and abs(after - before) <= -2.0 * bend:
                            x = 1.0 * s + 0.5 * (before - after) / bend
                            v = d3 / 6.0 + (x - 3.0) * d4 / 24.0
                            v = v0 + x * (d1 + (x - 1.0) * (d2 / 2.0 + (x - 2.0) * v))
                            if not sign * v <= sign * found[best]:
                                found[best] = v
                                found[at] = now[lane] + 0.25 * x * h
                if kind > 2 and found[at] != found[at]:
                    sign = 1.0
                    if kind == 4:
                        sign = -1.0
                    level = sign * rule_level[r]
                    for s in range(5):
                        if sign * samples[(s * rules + r) * lanes + lane] >= level and found[at] != found[at]:
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
                            found[at] = now[lane] + 0.25 * upper * h
                            found[best] = rule_level[r]
    return 0
