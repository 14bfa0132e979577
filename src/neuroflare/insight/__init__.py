"""Answers drawn from the model: what holds a state, which traits made the difference, how strong loops are."""
