"""The tests: offline, with no key and no model."""
