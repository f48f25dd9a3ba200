"""The window. Only this room knows Qt; it asks the desk and is told of changes."""
