"""The normalisers, family by family, and as one room."""
