"""What the cards of several tabs are made from: the column they stand in, their handles and fields."""
