"""Treatments: what they act on, how they come there, what they change, and trials of them."""
