"""Pure functions from text to values: money, quantities, dates, countries, places and names. No model, no I/O."""
