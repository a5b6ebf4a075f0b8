"""The news article as a typed, immutable value."""
