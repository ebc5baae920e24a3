"""The pages of papers of offices, certificates, powers and agreed models."""
