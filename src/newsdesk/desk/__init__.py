"""What a person can do: verbs per noun, and what joins the archive with its search index."""

from newsdesk.desk.desk import Desk, Mode

__all__ = ["Desk", "Mode"]
