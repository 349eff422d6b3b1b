"""`python -m rehab_desktop` is the same as `rehab-desktop`."""

import sys

from rehab_desktop.cli import main

sys.exit(main())
