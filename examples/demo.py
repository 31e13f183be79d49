"""What `make demo` runs: read articles live; where no model can be had, show the recorded answers and say so."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kzrelations import cli


def main(files: list[str]) -> int:
    """Exit code 0 when every article was read, live or recorded."""
    if not _needs_weights() or _weights():
        return cli.main(["extract", *files])
    from recorded import ARTICLES, cassette, recorded

    failed = 0
    for file in map(Path, files):
        if file.resolve().parent != ARTICLES.resolve() or not cassette(file.stem, "staged").is_file():
            print(f"{file}: no recorded answers; set OPENAI_API_KEY or OPENAI_BASE_URL to read it", file=sys.stderr)
            failed = 1
            continue
        print(f"RECORDED answers of the embedded model for {file.name}, not a live run:")
        with recorded(file.stem):
            failed |= cli.main(["extract", "--no-cache", str(file)])
    return failed


def _needs_weights() -> bool:
    return not any(os.environ.get(name) for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "KZRELATIONS_MODEL"))


def _weights() -> bool:
    """Fetch the embedded model's file unless it is here; False, with the reason printed, when it can't be had."""
    from kzrelations.errors import WeightsError
    from kzrelations.models.weights import fetch
    from kzrelations.settings import load_settings

    try:
        fetch(load_settings().folder() / "models")
    except WeightsError as error:
        print(f"The embedded model can't be had: {error}\n", file=sys.stderr, flush=True)
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
