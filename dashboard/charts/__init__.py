"""The charts: pure functions from a corpus to a Plotly figure, every mark carrying its ids."""
