"""Virtual trials of treatments: designs, people, arms, outcomes, and what lasts after stopping."""
