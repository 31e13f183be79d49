"""Runs of many articles."""
