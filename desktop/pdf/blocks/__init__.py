"""What pages are filled with: paragraphs, tables, pictures, and how they are spread and cut."""
