"""The news article as immutable values. It knows no format."""
