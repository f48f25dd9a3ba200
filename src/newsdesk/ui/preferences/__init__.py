"""What a person may set: declared once, found by search, in effect at once."""
