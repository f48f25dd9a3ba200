"""The box in which anything is found by typing: commands, settings, searches, tags, articles."""
