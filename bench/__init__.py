"""Speed, memory and share of lines understood, on generated plans and on real documents.

``python -m bench`` from a checkout. Every document is read in a process of its own, so that
its peak of memory is its own. Nothing is asserted.
"""
