"""Treatments in time: drugs and their targets, trial designs, outcomes, and what lasts after stopping."""
