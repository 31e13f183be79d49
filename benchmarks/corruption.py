"""How many corrupted facts does grounding catch, and how many true ones does it flag?

    python benchmarks/corruption.py [CORPUS] [--seed N] [--langextract] [--show]

CORPUS (or the environment's KZRELATIONS_CORPUS) holds `articles/NAME.txt` and `gold/NAME.json` in the shape of the
record contract. Every number of the gold is changed in one digit, in scale and in currency or unit, every name in one
word (for another name's word, and in one letter), every date by one unit. A corruption whose new value the article
states as well is counted apart. With `--langextract` the texts that have words go through its aligner too.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from corruptions import Corruption, Corruptor, Gold, read_corpus, word_pool

from kzrelations.grounding import ground


@dataclass
class Count:
    """How many corruptions were tried, caught, and stated by the article as well."""

    tried: int = 0
    caught: int = 0
    stated: int = 0
    aligned_tried: int = 0
    aligned_caught: int = 0


def caught(gold: Gold, corruption: Corruption) -> bool:
    """Whether grounding names the corrupted value as unsupported."""
    issues = ground(corruption.record, gold.list_name, gold.reading).issues
    return any(i.code == "unsupported" and (i.path or "").startswith(corruption.path) for i in issues)


def true_values(gold: list[Gold], *, show: bool) -> tuple[int, list[str], Counter[str]]:
    """Number of judged true values, those flagged, and the grades of the others."""
    total, flagged, grades = 0, [], Counter[str]()
    for item in gold:
        grounded = ground(item.record, item.list_name, item.reading)
        wrong = [i for i in grounded.issues if i.code == "unsupported"]
        kept = grounded.record.grounding if grounded.record else {}
        total += len(kept) + len(wrong)
        grades.update(kept.values())
        flagged += [f"{item.name} {item.list_name}[{item.number}].{i.path}: {i.raw} ({i.message})" for i in wrong]
    if show:
        print("\n".join(f"  flagged: {line}" for line in flagged))
    return total, flagged, grades


def langextract_finds() -> Callable[[str, str], bool]:
    """Whether langextract's aligner places a text in an article, with its own defaults."""
    from langextract.core.data import Extraction  # type: ignore[import-not-found, unused-ignore]
    from langextract.resolver import WordAligner  # type: ignore[import-not-found, unused-ignore]

    aligner = WordAligner()  # type: ignore[no-untyped-call, unused-ignore]

    def finds(words: str, source: str) -> bool:
        groups = aligner.align_extractions([[Extraction("value", words)]], source)
        return groups[0][0].char_interval is not None

    return finds


def run(folder: Path, seed: int, *, langextract: bool, show: bool) -> int:
    """Print the tables; the exit status tells whether both goals are met."""
    gold = read_corpus(folder)
    total, flagged, grades = true_values(gold, show=show)
    pool = word_pool(gold)
    finds = langextract_finds() if langextract else None
    counts: dict[tuple[str, str], Count] = defaultdict(Count)
    started = time.perf_counter()
    for item in gold:
        for corruption in Corruptor(item, pool, seed).all():
            count = counts[corruption.family, corruption.kind]
            if corruption.stated:
                count.stated += 1
                continue
            found = caught(item, corruption)
            count.tried += 1
            count.caught += found
            if not found and show:
                print(f"  missed: {corruption.family} {corruption.kind} {corruption.shown} {corruption.words or ''}")
            if finds and corruption.words:
                count.aligned_tried += 1
                count.aligned_caught += not finds(corruption.words, item.reading.article.text)
    seconds = time.perf_counter() - started
    return _report(counts, total, len(flagged), grades, seconds)


def _report(
    counts: dict[tuple[str, str], Count], total: int, flagged: int, grades: Counter[str], seconds: float
) -> int:
    print(f"{'value':10}{'changed in':12}{'tried':>7}{'caught':>8}{'share':>9}{'stated too':>12}{'langextract':>24}")
    everything = Count()
    for (family, kind), count in sorted(counts.items()):
        _line(family, kind, count)
        for name in vars(count):
            setattr(everything, name, getattr(everything, name) + getattr(count, name))
    _line("all", "", everything)
    share = flagged / total if total else 0.0
    print(f"\ntrue values: {total}, flagged {flagged} ({share:.1%}); grades {dict(grades.most_common())}")
    print(f"{seconds:.1f} s")
    met = everything.tried >= 1000 and everything.caught >= 0.995 * everything.tried and share <= 0.02
    return 0 if met else 1


def _line(family: str, kind: str, count: Count) -> None:
    share = f"{count.caught / count.tried:.1%}" if count.tried else "-"
    other = f"{count.aligned_caught} of {count.aligned_tried}" if count.aligned_tried else "-"
    other += f" ({count.aligned_caught / count.aligned_tried:.1%})" if count.aligned_tried else ""
    print(f"{family:10}{kind:12}{count.tried:7}{count.caught:8}{share:>9}{count.stated:12}{other:>24}")


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("corpus", nargs="?", type=Path, default=os.environ.get("KZRELATIONS_CORPUS"))
    parser.add_argument("--seed", type=int, default=2019)
    parser.add_argument("--langextract", action="store_true", help="side by side with langextract's aligner")
    parser.add_argument("--show", action="store_true", help="list what was missed and what was flagged")
    args = parser.parse_args()
    if args.corpus is None:
        parser.error("name a corpus folder, or set KZRELATIONS_CORPUS")
    return run(Path(args.corpus), args.seed, langextract=args.langextract, show=args.show)


if __name__ == "__main__":
    sys.exit(main())
