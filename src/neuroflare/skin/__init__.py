"""The two-dimensional skin in which the neurogenic flare and the wheal appear."""
