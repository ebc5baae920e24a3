"""What pages of records are made from: list beside detail, sections of the detail, the bin."""
