"""Which model answers: `model=`, then the environment, then what is installed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kzrelations.errors import ConfigError, ModelNotFound
from kzrelations.models import local
from kzrelations.models.address import is_address
from kzrelations.models.base import Model, Profile
from kzrelations.models.cached import Cached
from kzrelations.models.hashing import file_sha256
from kzrelations.models.profiles import EMBEDDED
from kzrelations.models.remote import Remote
from kzrelations.models.turns import paced
from kzrelations.models.weights import QWEN, fetch
from kzrelations.settings import (
    CONNECT_TIMEOUT,
    DEFAULT_BASE_URL,
    DEFAULT_REMOTE_MODEL,
    LOCAL_TIMEOUT,
    Settings,
    load_settings,
)

EMBEDDED_NAME = "embedded"

_REMEDIES = (
    'Either run pip install "kzrelations[local]" to use the embedded model, '
    "or set OPENAI_API_KEY, or OPENAI_BASE_URL and KZRELATIONS_MODEL, to use a remote one."
)


@dataclass(frozen=True, slots=True)
class Described:
    """What a report's header says about a model."""

    name: str
    profile: Profile


def open_model(
    model: str | Model | None = None, *, cache: bool = True, offline: bool | None = None, in_turns: bool = False
) -> Model:
    """The model that answers, with the cache around it.

    `in_turns`: its requests wait for the turns that a run gives; answers from the cache do not. Nothing is
    fetched or started before the first question that the cache can't answer. Raises ConfigError.
    """
    settings = load_settings(model=model if isinstance(model, str) else None, offline=offline)
    _check_address("OPENAI_BASE_URL", settings.base_url)
    _check_address("KZRELATIONS_EMBEDDED_URL", settings.embedded_url)
    if settings.offline and not cache:
        advice = "Pass cache=True, or offline=False."
        raise ConfigError("Offline, answers come from the cache alone, and the cache is switched off.", advice=advice)
    bare = named(settings) if model is None or isinstance(model, str) else model
    if not isinstance(bare, Model):
        raise ConfigError(f"{bare!r} is not a model.", advice="Pass a name, or an object with ask() and choose().")
    bare = paced(bare) if in_turns else bare
    return Cached(bare, settings.folder() / "answers", offline=settings.offline) if cache else bare


def describe(model: str | Model | None = None) -> Described:
    """Name and profile of the model that would answer; starts nothing. Raises ConfigError like `open_model`."""
    opened = open_model(model, cache=False, offline=False)
    return Described(opened.name, opened.profile)


def named(settings: Settings) -> Model:
    """The model that the settings name, without a cache around it. Raises ConfigError."""
    name = settings.model
    if name is None:
        return _unnamed(settings)
    if name == EMBEDDED_NAME:
        return embedded(settings)
    if name.lower().endswith(".gguf"):
        return _from_file(Path(name).expanduser(), settings)
    if not settings.api_key and not settings.base_url:
        raise ConfigError(
            f"{name} is a remote model, and neither a key nor an address is set.",
            advice="Set OPENAI_API_KEY, or OPENAI_BASE_URL for a server of your own.",
        )
    return Remote(name, base_url=settings.base_url or DEFAULT_BASE_URL, api_key=settings.api_key)


def _check_address(variable: str, url: str | None) -> None:
    if url is not None and not is_address(url):
        advice = f"Set {variable} to an address such as http://127.0.0.1:8080/v1."
        raise ConfigError(f"{variable} is not the address of a server.", advice=advice)


def _unnamed(settings: Settings) -> Model:
    if settings.base_url:
        return Remote(_only_model(settings), base_url=settings.base_url, api_key=settings.api_key)
    if settings.api_key:
        return Remote(DEFAULT_REMOTE_MODEL, base_url=DEFAULT_BASE_URL, api_key=settings.api_key)
    if settings.embedded_url or local.is_installed():
        return embedded(settings)
    raise ConfigError("No model is configured.", advice=_REMEDIES)


def _only_model(settings: Settings) -> str:
    """The one model that the server offers."""
    if settings.offline:
        advice = "Set KZRELATIONS_MODEL to the model whose answers are in the cache."
        raise ConfigError("Offline, the server can't be asked which model it has.", advice=advice)
    server = Remote(
        "?", base_url=settings.base_url or DEFAULT_BASE_URL, api_key=settings.api_key, timeout=CONNECT_TIMEOUT
    )
    try:
        names = server.models()
    except ModelNotFound:
        names = []  # some servers have no list
    if len(names) == 1:
        return names[0]
    offers = f"offers {len(names)} models: {', '.join(sorted(names)[:20])}" if names else "lists no model"
    raise ConfigError(f"{server.server} {offers}.", advice="Set KZRELATIONS_MODEL, or pass model=.")


def embedded(settings: Settings) -> Model:
    """The embedded model: behind `embedded_url` when that is set, else in a server of its own."""
    identity = f"embedded:{QWEN.sha256}"
    if settings.embedded_url:
        return Remote(
            EMBEDDED_NAME, base_url=settings.embedded_url, identity=identity, profile=EMBEDDED, timeout=LOCAL_TIMEOUT
        )
    folder = settings.folder() / "models"
    launch = _launch(EMBEDDED_NAME, folder, settings)
    return local.Local(launch, lambda: fetch(folder), identity=identity, profile=EMBEDDED)


def _from_file(path: Path, settings: Settings) -> Model:
    folder = settings.folder() / "models"
    try:
        identity = f"gguf:{file_sha256(path, folder)}"
    except OSError as error:
        raise ConfigError(f"{path} can't be read: {error}.", advice="Set KZRELATIONS_MODEL to a .gguf file.") from error
    return local.Local(_launch(path.name, folder, settings), lambda: path, identity=identity, profile=EMBEDDED)


def _launch(alias: str, folder: Path, settings: Settings) -> local.Launch:
    return local.Launch(alias, context=EMBEDDED.context, slots=settings.slots, log=folder / "server.log")
