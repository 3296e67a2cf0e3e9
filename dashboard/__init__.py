"""An interactive timeline of a subject that its tables describe, each statement sourced."""
