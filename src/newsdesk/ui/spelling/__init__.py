"""Spelling while one writes: what is marked, what can be done about it, and where dictionaries come from."""
