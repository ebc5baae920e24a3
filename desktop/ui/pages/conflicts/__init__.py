"""What several computers wrote without seeing each other, to be chosen by a person."""
