"""The llama.cpp server, in a process of its own: run as a script, never imported by the library.

Reads one line of JSON from standard input (see `local.py`), answers with one line on standard output, and ends when
standard input does: with the process that started it, however that one ends.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any


def _parameters(told: dict[str, Any]) -> Any:
    import xllamacpp

    made = xllamacpp.CommonParams()
    made.model.path = told["path"]
    made.model_alias = {told["alias"]}
    made.api_keys = [told["key"]]
    made.n_parallel = told["slots"]
    made.n_ctx = told["slots"] * told["context"]
    made.cpuparams.n_threads = made.cpuparams_batch.n_threads = told["threads"]
    made.hostnames = ["127.0.0.1"]
    made.port = 0  # any free one
    made.sampling.temp = 0.0
    made.cache_prompt = True
    made.cache_ram_mib = told["cache_mib"]
    made.verbosity = told["verbosity"]
    made.ui = False
    return made


def main() -> None:
    """Start, say where, and wait for the end of standard input."""
    told = json.loads(sys.stdin.readline())
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what llama.cpp prints goes to the log
    try:
        import xllamacpp

        server = xllamacpp.Server(_parameters(told))
        said = {"address": server.listening_address}
    except Exception as error:
        said = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(said), file=out, flush=True)
    if "address" in said:
        while sys.stdin.readline():
            pass
    os._exit(0)  # no orderly end is needed, and a busy server would delay it


if __name__ == "__main__":
    main()
