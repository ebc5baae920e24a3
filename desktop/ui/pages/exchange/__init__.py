"""The parts of the page on which data comes in and goes out."""
