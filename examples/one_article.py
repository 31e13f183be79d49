"""Read one article and print what was found, each record with the sentence that says so.

    python examples/one_article.py [FILE] [--recorded]

`--recorded` replays what the embedded model answered when the cassettes were made.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

from recorded import ARTICLES, recorded

from kzrelations import Extraction, extract


def main(argv: list[str]) -> Extraction:
    """Extract and print."""
    files = [Path(item) for item in argv if not item.startswith("-")]
    path = files[0] if files else ARTICLES / "wire-en-01.txt"
    replay = "--recorded" in argv
    with recorded(path.stem) if replay else contextlib.nullcontext():
        extraction = extract(path, cache=not replay)
    for record in extraction.records():
        print(type(record).__name__, record.novelty)
        for evidence in record.evidence:
            print(f"  [{evidence.sentence}] {evidence.quote}")
    print(f"{len(extraction.records())} records, {len(extraction.issues)} issues, {extraction.usage.seconds} s")
    return extraction


if __name__ == "__main__":
    main(sys.argv[1:])
