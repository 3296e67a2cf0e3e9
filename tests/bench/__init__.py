"""Measure the page in Chromium: how soon it is usable, how fast it filters, what it weighs."""
