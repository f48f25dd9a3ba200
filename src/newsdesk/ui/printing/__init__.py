"""Articles on paper: laid out, painted page by page, on a printer or into a PDF. Loaded when it is first asked for."""
