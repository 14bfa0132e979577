"""The page in a browser: a small server, and the built page in ``static``."""
