"""What offices and agencies report period by period, and what their figures come to."""
