"""Many articles: nothing lost, nothing paid twice, as fast as the provider allows.

    from pathlib import Path
    from kzrelations import Budget, extract_many, write_many

    results = extract_many(Path("archive"), concurrency=32, budget=Budget(cost="5.00"))
    write_many(results, "records.jsonl")

Started again after any interruption it goes on where it stopped: answers come from the cache, and what stands in the
file is not written twice.
"""

from __future__ import annotations

from kzrelations.corpus.command import add_arguments, run

__all__ = ["add_arguments", "run"]
