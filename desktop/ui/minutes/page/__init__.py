"""The live page beside the editor."""
