"""newsdesk: an offline archive of news articles, and a desk to write the next one."""

__version__ = "0.1.0"
