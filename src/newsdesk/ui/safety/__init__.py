"""Safety in sight: backups, what they hold, whether they come back, and whether the archive is sound."""
