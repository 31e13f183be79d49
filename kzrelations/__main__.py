"""`python -m kzrelations`."""

from __future__ import annotations

import sys

from kzrelations.cli import main

if __name__ == "__main__":
    sys.exit(main())
