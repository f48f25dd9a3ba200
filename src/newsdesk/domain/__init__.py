"""What things are: plain values without any input or output."""
