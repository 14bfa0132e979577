"""Answers drawn from the model: what holds a state, which traits matter, how strong loops are."""
