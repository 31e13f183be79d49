"""Tokens that a capable model writes for the same records: `direct`'s answers beside bare instructor's.

    python benchmarks/output_tokens.py PEERS

The answers of `tests/data/capable/` are turned into records by the library, and the records into what the models of
`PEERS/bare_instructor.py` hold: contract records with quotes. Unknown values are left out there, to its advantage,
and kept as null in ours, as strict structured output wants it. Both as JSON without spaces, counted by the embedded
model's tokenizer.
"""

from __future__ import annotations

import importlib.util
import json
import sys
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "examples")]

from kzrelations import Extraction, extract  # noqa: E402
from kzrelations.models import local  # noqa: E402
from kzrelations.models.profiles import EMBEDDED  # noqa: E402
from kzrelations.models.weights import fetch  # noqa: E402
from kzrelations.schemas import LISTS  # noqa: E402
from kzrelations.settings import load_settings  # noqa: E402
from tests.scripted_model import ScriptedModel  # noqa: E402
from tests.test_capable import CORPORA  # noqa: E402


def bare_models(folder: Path) -> Any:
    """The module of the peer's script."""
    spec = importlib.util.spec_from_file_location("bare_instructor", folder / "bare_instructor.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def replayed(article: str, answer: dict[str, Any]) -> Extraction:
    """The library's records from a kept answer."""

    def script(_: Any, schema: Any) -> dict[str, Any]:
        return {"repairs": []} if "repairs" in schema.model_fields else answer

    folders = [corpus / "articles" for corpus in CORPORA]
    path = next(path for folder in folders if (path := folder / f"{article}.txt").exists())
    return extract(path, model=ScriptedModel(script), cache=False)


def tokens(server: local.Server, text: str) -> int:
    """How many the embedded model's tokenizer makes of a text."""
    headers = {"content-type": "application/json", "authorization": f"Bearer {server.key}"}
    body = json.dumps({"content": text}).encode()
    request = urllib.request.Request(f"{server.address}/tokenize", data=body, headers=headers)
    with urllib.request.urlopen(request) as response:
        return len(json.load(response)["tokens"])


def main(peers: Path) -> None:
    """Print a line for each kept answer, and the sums."""
    bare = bare_models(peers)
    folder = load_settings().folder() / "models"
    launch = local.Launch("embedded", context=EMBEDDED.context, slots=1, log=folder / "tokens.log")
    server = local.serve(fetch(folder), launch)
    print("| article | records | direct | bare instructor | ratio |", "|---|---|---|---|---|", sep="\n")
    sums = [0, 0, 0]
    for path in sorted((ROOT / "tests" / "data" / "capable").glob("*.json")):
        kept = json.loads(path.read_text("utf-8"))
        extraction = replayed(kept["article"], kept["answer"])
        if not extraction.records():
            continue
        lists = {name: [r.model_dump(mode="json") for r in getattr(extraction, name)] for name in LISTS}
        full = bare.Extraction.model_validate(lists).model_dump_json(exclude_none=True)
        ours = tokens(server, json.dumps(kept["answer"], ensure_ascii=False, separators=(",", ":")))
        row = [len(extraction.records()), ours, tokens(server, full)]
        sums = [total + new for total, new in zip(sums, row, strict=True)]
        print(f"| {kept['article']} | {row[0]} | {row[1]} | {row[2]} | {row[1] / row[2]:.2f} |")
    print(f"| all | {sums[0]} | {sums[1]} | {sums[2]} | **{sums[1] / sums[2]:.2f}** |")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
