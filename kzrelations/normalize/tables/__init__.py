"""Data of the normalisers, and the scripts that make it."""
