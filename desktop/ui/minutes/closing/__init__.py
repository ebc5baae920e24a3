"""From a draft to final minutes, and to amendments: what is missing, what changes, what is shown then."""
