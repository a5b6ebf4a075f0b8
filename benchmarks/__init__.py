"""How fast the library is, in ratios to what cannot be beaten: ``python -m benchmarks``.

Absolute times say nothing on a shared machine. Each row is the median of interleaved runs in
one process over that of the limit beside it, both without garbage collection. Nothing here is
a test.
"""
