"""String to string: reading Arabic, dates, bodies. Knows nothing of files or archives."""
