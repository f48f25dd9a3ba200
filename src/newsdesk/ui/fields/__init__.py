"""Fields of many articles changed at once: asked for, foreseen, done."""
