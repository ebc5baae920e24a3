"""Writing running text: phrases, pastes, and the box itself."""
