"""From read-outs of two limbs to what a person reports and an examination shows.

The numbers between a read-out and a finding stand in `neuroflare.people.cuts`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from neuroflare.people.checks import above_0, measured, scale
from neuroflare.people.cuts import CUTS, Cuts
from neuroflare.people.findings import CRPS_SIGNS, CrpsFindings
from neuroflare.people.verdict import Array

__all__ = ["LimbReadouts", "crps_findings", "skin_changes"]


@dataclass(frozen=True)
class LimbReadouts:
    """What the model gives of an injured limb and of the other one.

    Parameters
    ----------
    pain, expected_pain
        Pain of the limb, and that of the typical person at the same time after the same event, 0 to 10.
    touch_pain
        Pain to light touch, 0 to 10.
    pinprick_pain, pinprick_pain_other
        Pain to a pinprick on the limb and on the other one, 0 to 10.
    temperature_difference
        Skin of the limb minus that of the other, degC.
    flow_ratio, sweat_ratio
        Skin blood flow and sweating of the limb over those of the other.
    oedema
        Volume of the limb above that of the other, in % of that.
    motor, trophic
        Scores of 0 (as in health) to 10.
    """

    pain: Array
    expected_pain: Array
    touch_pain: Array
    pinprick_pain: Array
    pinprick_pain_other: Array
    temperature_difference: Array
    flow_ratio: Array
    sweat_ratio: Array
    oedema: Array
    motor: Array
    trophic: Array

    def __post_init__(self) -> None:
        for name in self.__dataclass_fields__:
            check = above_0 if name.endswith("ratio") else measured
            if name.endswith("pain") or "pinprick" in name or name in ("motor", "trophic"):
                check = scale
            object.__setattr__(self, name, check(name, getattr(self, name)))


def crps_findings(
    examined: LimbReadouts,
    reported: LimbReadouts | None = None,
    better_explained: Array = False,
    nerve_lesion: Array = False,
    met_before: Array = False,
    changed_before: Array = False,
    cuts: Cuts = CUTS,
) -> CrpsFindings:
    """Make findings from read-outs of a limb.

    Parameters
    ----------
    examined
        Read-outs at the examination, for the signs.
    reported
        Read-outs that the person reports on, such as the worst of the past week, for pain and symptoms;
        those at the examination when left out.
    better_explained, nerve_lesion, met_before, changed_before
        As in `CrpsFindings`; two limbs seen once do not give them.
    cuts
        Numbers to use. They are the same for symptoms and signs, except that a temperature difference is
        kept in degC as a sign.

    Raises
    ------
    UsageError
        When a read-out holds no number, or one off its scale.
    """
    said = examined if reported is None else reported
    symptoms = _changes(said, cuts)
    signs = _changes(examined, cuts)
    # Hyperaesthesia means either of the two.
    symptoms["hyperaesthesia"] = symptoms["allodynia"] | symptoms["hyperalgesia"]
    return CrpsFindings(
        continuing_pain=said.pain >= cuts["limb_pain"].value,
        disproportionate=said.pain - said.expected_pain >= cuts["limb_excess"].value,
        symptoms=symptoms,
        signs={name: signs[name] for name in CRPS_SIGNS if name != "temperature"},
        temperature_difference=examined.temperature_difference,
        better_explained=better_explained,
        nerve_lesion=nerve_lesion,
        met_before=met_before,
        changed_before=changed_before,
    )


def skin_changes(
    temperature_difference: Array, flow_ratio: Array, sweat_ratio: Array, oedema: Array, cuts: Cuts = CUTS
) -> dict[str, Array]:
    """Tell which changes of the skin count as findings.

    Parameters
    ----------
    temperature_difference, flow_ratio, sweat_ratio, oedema
        As in `LimbReadouts`.
    cuts
        Numbers to use.

    Examples
    --------
    >>> [name for name, there in skin_changes(-1.4, 0.9, 1.0, 1.0).items() if there]
    ['temperature']
    """
    return {
        "temperature": np.abs(temperature_difference) > cuts["temperature"].value,
        "colour": _either_way(flow_ratio, cuts["flow_ratio"].value),
        "oedema": oedema >= cuts["oedema"].value,
        "sweating": _either_way(sweat_ratio, cuts["sweat_ratio"].value),
    }


def _changes(limb: LimbReadouts, cuts: Cuts) -> dict[str, Array]:
    moves_badly = limb.motor >= cuts["motor"].value
    return {
        "allodynia": limb.touch_pain >= cuts["touch_pain"].value,
        "hyperalgesia": limb.pinprick_pain - limb.pinprick_pain_other >= cuts["pinprick_excess"].value,
        **skin_changes(limb.temperature_difference, limb.flow_ratio, limb.sweat_ratio, limb.oedema, cuts),
        "motion": moves_badly,
        "motor": moves_badly,
        "trophic": limb.trophic >= cuts["trophic"].value,
    }


def _either_way(ratio: Array, cut: float) -> Array:
    return (ratio >= cut) | (ratio <= 1.0 / cut)
