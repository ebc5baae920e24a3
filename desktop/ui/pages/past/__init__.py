"""The history of the whole register: step by step, with the way back."""
