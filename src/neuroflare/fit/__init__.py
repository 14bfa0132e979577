"""Calibration: which published numbers the model may learn from, and what they say about its parameters."""
