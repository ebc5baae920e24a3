"""What a document is made of, how a pen writes it, and the file built to PDF/A-2u."""
