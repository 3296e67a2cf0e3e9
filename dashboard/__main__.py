"""`python -m dashboard` is the command."""

import sys

from dashboard.cli import main

sys.exit(main())
