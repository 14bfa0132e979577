"""The two-dimensional skin in which the neurogenic flare and the wheal appear.

A `Sheet` holds the nerve trees and the equations of every pixel; `place` puts an event of a study file on
it; `Sheet.run` gives an `xarray.Dataset` of fields, `readouts` what a clinic measures in them, `picture` what
they look like.
"""

from neuroflare.skin.grid import Grid
from neuroflare.skin.shapes import Cloud, Disc, Rectangle, Stroke, everywhere
from neuroflare.skin.sheet import Sheet
from neuroflare.skin.stimuli import FibreLoss, Placed, place

__all__ = [
    "Cloud",
    "Disc",
    "FibreLoss",
    "Grid",
    "Placed",
    "Rectangle",
    "Sheet",
    "Stroke",
    "everywhere",
    "place",
]
