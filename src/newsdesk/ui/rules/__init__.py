"""Rules: what is done with what comes in."""
