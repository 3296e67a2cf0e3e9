"""`python -m dashboard` is `mali-timeline`."""

import sys

from dashboard.cli import main

sys.exit(main())
