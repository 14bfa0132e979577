"""Treatments: what they act on, how they come there, and how much of it."""
