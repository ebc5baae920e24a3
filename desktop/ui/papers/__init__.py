"""Every paper on the screen: shown before it is printed, printed, saved as a file."""
