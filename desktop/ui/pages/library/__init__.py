"""What resolutions rest on: directives with their cascade, laws with their articles, and subjects."""
