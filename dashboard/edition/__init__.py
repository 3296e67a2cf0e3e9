"""The page without a server of its own: as one file, or as files for any web host."""
