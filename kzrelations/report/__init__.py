"""What readers of an extraction see."""
