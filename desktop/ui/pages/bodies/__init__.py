"""What the page of bodies is made of beyond its register."""
