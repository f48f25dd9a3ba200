"""A second article next to the one that is written: to read, and to quote from."""
