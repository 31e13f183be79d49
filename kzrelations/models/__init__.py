"""The models: the seam, and everything that stands behind it. The only importers of openai, instructor and friends."""
