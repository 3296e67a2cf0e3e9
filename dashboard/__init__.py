"""An interactive, sourced timeline of Mali's conflict, 2012-2020."""
