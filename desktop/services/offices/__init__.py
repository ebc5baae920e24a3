"""The jobs on offices: their life, their territory, their documents, and what they achieve."""
