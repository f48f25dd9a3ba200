"""The list of articles, its search box and the facts of the open one."""
