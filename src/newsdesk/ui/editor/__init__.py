"""The sheet in which an article is read and written."""
