"""The keys of actions: what they are, how they are changed, and how they act whatever the keyboard writes."""
