"""Cue words of the staged strategy: lexicons as data."""
