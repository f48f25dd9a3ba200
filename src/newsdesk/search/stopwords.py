"""The commonest words; `text.stopwords` keeps them, since highlighting passes over them too."""

from newsdesk.text.stopwords import QUESTION, STOP

__all__ = ["QUESTION", "STOP"]
