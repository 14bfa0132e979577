"""A mechanistic, evidence-based model of neurogenic inflammation, fibromyalgia and CRPS."""

__version__ = "0.1.0"
