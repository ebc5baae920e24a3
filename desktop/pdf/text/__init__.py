"""Text before it has a font: which way it runs, where its lines break, what of it is seen."""
