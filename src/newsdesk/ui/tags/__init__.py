"""Tags of the open article."""
