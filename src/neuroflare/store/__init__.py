"""Results on disk: tables in chunks, each written whole or not at all, resumable, with where they come from."""
