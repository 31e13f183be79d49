"""`make record`: ask the embedded model about the example articles and write the cassettes anew.

    python -m tests.record [ARTICLE …]

One slot, no cache: what the model answers then depends on nothing but the requests.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from recorded import ARTICLES, CASSETTES, cassette, recorder

from kzrelations import extract
from kzrelations.models.local import stop_all

STRATEGIES = ("staged",)


def main(names: list[str]) -> None:
    """Record the named articles, or all."""
    os.environ.update(KZRELATIONS_MODEL="embedded", KZRELATIONS_EMBEDDED_SLOTS="1")
    os.environ.pop("KZRELATIONS_EMBEDDED_URL", None)
    CASSETTES.mkdir(exist_ok=True)
    for path in sorted(ARTICLES.glob("*.txt")):
        if names and path.stem not in names:
            continue
        for strategy in STRATEGIES:
            target = cassette(path.stem, strategy)
            with tempfile.TemporaryDirectory(dir=CASSETTES) as folder:
                with recorder().use_cassette(f"{folder}/{target.name}", record_mode="all"):
                    extraction = extract(path, strategy=strategy, cache=False)  # type: ignore[arg-type]
                recorded = Path(folder) / target.name
                if recorded.exists():
                    recorded.replace(target)
                else:  # no question was asked
                    target.unlink(missing_ok=True)
            print(target.name, len(extraction.records()), "records", extraction.usage.seconds, "s", flush=True)
    stop_all()


if __name__ == "__main__":
    main(sys.argv[1:])
