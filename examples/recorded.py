"""Answers of the embedded model, recorded: try the library with no model, no key and no network.

    with recorded("wire-en-01"):
        extraction = extract(Path("examples/articles/wire-en-01.txt"), cache=False)

A cassette in `cassettes/` holds every request about one article and what the real model answered. It is written by
`make record`, and is readable: bodies stand in it as YAML, not as escaped strings.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import vcr
import yaml

ROOT = Path(__file__).parent.parent
CASSETTES = ROOT / "cassettes"
ARTICLES = ROOT / "examples" / "articles"
# The constant name that stands for wherever the embedded model's server listened; nothing answers there.
ADDRESS = "http://embedded.invalid/v1"
# What may say something about the machine, the moment or the installation.
_NOISE = {"id", "created", "system_fingerprint", "timings", "bytes", "__verbose"}


class _Blocks(yaml.SafeDumper):
    """Long texts as blocks, so that prompts and answers can be read in review."""


def _represent(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Blocks.add_representer(str, _represent)


class ReadableYaml:
    """vcrpy's serializer protocol, with JSON bodies as YAML."""

    @staticmethod
    def serialize(cassette: dict[str, Any]) -> str:
        """A cassette as text."""
        for interaction in cassette["interactions"]:
            interaction["request"]["body"] = json.loads(interaction["request"]["body"])
            body = interaction["response"]["body"]
            body["string"] = _clean(json.loads(body["string"]))
        return str(yaml.dump(cassette, Dumper=_Blocks, allow_unicode=True, sort_keys=True, width=120))

    @staticmethod
    def deserialize(text: str) -> Any:
        """A cassette as vcrpy wants it."""
        cassette = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        for interaction in cassette["interactions"]:
            interaction["request"]["body"] = json.dumps(interaction["request"]["body"], ensure_ascii=False)
            body = interaction["response"]["body"]
            body["string"] = json.dumps(body["string"], ensure_ascii=False)
        return cassette


def _clean(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items() if key not in _NOISE}
    return [_clean(item) for item in value] if isinstance(value, list) else value


def _request(request: Any) -> Any:
    path = request.path.removeprefix("/v1")
    request.uri = ADDRESS + path
    request.headers = {}
    return request


def _response(response: dict[str, Any]) -> dict[str, Any]:
    return response | {"headers": {"content-type": ["application/json"]}}


def _canonical(request: Any) -> str:
    return json.dumps(json.loads(request.body), sort_keys=True, ensure_ascii=False)


def _same_body(one: Any, other: Any) -> None:
    """A plain comparison: vcrpy's own explains a difference with difflib, which takes seconds for long prompts."""
    assert _canonical(one) == _canonical(other), "the body differs"


def recorder() -> vcr.VCR:
    """The one configuration for recording and replay."""
    tape = vcr.VCR(
        cassette_library_dir=str(CASSETTES),
        serializer="readable",
        match_on=("method", "path", "same_body"),
        before_record_request=_request,
        before_record_response=_response,
    )
    tape.register_serializer("readable", ReadableYaml)
    tape.register_matcher("same_body", _same_body)
    return tape


def cassette(article: str, strategy: str) -> Path:
    """Where the recorded answers about an article lie."""
    return CASSETTES / f"{article}.{strategy}.yaml"


@contextlib.contextmanager
def recorded(article: str, strategy: str = "staged") -> Iterator[None]:
    """Inside, the embedded model answers from the cassette; a question that was not recorded is an error."""
    before = {name: os.environ.get(name) for name in ("KZRELATIONS_EMBEDDED_URL", "KZRELATIONS_MODEL")}
    os.environ.update(KZRELATIONS_EMBEDDED_URL=ADDRESS, KZRELATIONS_MODEL="embedded")
    path = cassette(article, strategy)
    try:
        with recorder().use_cassette(path.name, record_mode="none", allow_playback_repeats=True):
            yield
    finally:
        for name, value in before.items():
            os.environ.pop(name, None) if value is None else os.environ.update({name: value})
