"""Links of the open article, and what might be linked."""
