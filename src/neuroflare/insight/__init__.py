"""Answers drawn from the model: what holds a state up, which traits made the difference, how strong a loop is."""
