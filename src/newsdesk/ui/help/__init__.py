"""The first five minutes, the handbook, and what to do when something went wrong."""
