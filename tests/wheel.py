"""`make wheel-test`: the built wheel, in a new virtual environment in another folder, answers as the repository does.

Replays one cassette with both and compares the JSON, but for `usage.seconds`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
ARTICLE = "wire-ru-02"
SCRIPT = """
import json, sys
from pathlib import Path
import kzrelations
from kzrelations import extract, prompts
from recorded import ARTICLES, recorded
with recorded(sys.argv[1]):
    extraction = extract(ARTICLES / (sys.argv[1] + ".txt"), cache=False)
dump = extraction.model_dump(mode="json")
dump["usage"].pop("seconds")
print(json.dumps({"package": str(Path(kzrelations.__file__).parent), "prompts": str(prompts.folder()), "dump": dump}))
"""


def _run(python: Path | str, folder: str) -> dict[str, Any]:
    command = [str(python), "-c", f"import sys; sys.path.append({str(ROOT / 'examples')!r})\n{SCRIPT}", ARTICLE]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(f"{command[0]} failed:\n{done.stderr}")
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def main() -> None:
    """Build, install, replay, compare."""
    with tempfile.TemporaryDirectory() as folder:
        pip = ["-m", "pip", "--quiet", "--disable-pip-version-check"]
        subprocess.run([sys.executable, *pip, "wheel", "--no-deps", "--wheel-dir", folder, str(ROOT)], check=True)
        (wheel,) = Path(folder).glob("kzrelations-*.whl")
        subprocess.run([sys.executable, "-m", "venv", f"{folder}/venv"], check=True)
        python = Path(folder) / "venv" / "bin" / "python"
        subprocess.run([str(python), *pip, "install", "--upgrade", "pip"], check=True)
        subprocess.run([str(python), *pip, "install", str(wheel), "vcrpy>=9"], check=True)
        here, there = _run(sys.executable, str(ROOT)), _run(python, folder)
    if here["package"] == there["package"] or str(ROOT) in str(there["prompts"]):
        sys.exit(f"the wheel was not what answered: {there['package']}, prompts in {there['prompts']}")
    if here["dump"] != there["dump"]:
        sys.exit("the wheel answers otherwise than the repository")
    records = sum(len(here["dump"][name]) for name in ("meetings", "mous", "projects", "statistics"))
    print(f"{wheel.name}: prompts found in the wheel; {records} records of {ARTICLE}, the same as in the repository")


if __name__ == "__main__":
    main()
