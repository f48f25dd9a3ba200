"""Speed, as ratios against named references in the same run. Run by `make bench-small` and `make bench`."""
