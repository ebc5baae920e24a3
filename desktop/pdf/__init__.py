"""Persian typesetting on reportlab and HarfBuzz; knows text and boxes, not records."""
