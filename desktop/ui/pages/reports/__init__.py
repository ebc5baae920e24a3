"""What offices and agencies report: indicators, reports, the grid of figures, who has reported."""
