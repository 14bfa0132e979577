"""Results on disk: tables in chunks, each written whole or not at all, with where they come from."""
