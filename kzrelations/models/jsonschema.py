"""A Pydantic schema as the JSON schema that goes over the wire: strict, and without what no model needs to see."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from pydantic import BaseModel


@lru_cache(maxsize=256)
def wire_schema(schema: type[BaseModel]) -> str:
    """The strict schema as canonical JSON text: every property required, none but those allowed."""
    return json.dumps(_strict(schema.model_json_schema()), ensure_ascii=False, separators=(",", ":"))


def response_format(schema: type[BaseModel]) -> dict[str, Any]:
    """The `response_format` of a request for strict structured output."""
    body = {"name": schema.__name__, "strict": True, "schema": json.loads(wire_schema(schema))}
    return {"type": "json_schema", "json_schema": body}


def in_words(schema: type[BaseModel]) -> str:
    """What a server that takes no schema is told instead, inside the prompt."""
    return f"Answer with one JSON object and nothing else. It must fit this JSON schema:\n{wire_schema(schema)}"


def _strict(node: Any) -> Any:
    """Titles and defaults cost tokens, and strict mode refuses defaults and optional properties."""
    if isinstance(node, list):
        return [_strict(item) for item in node]
    if not isinstance(node, dict):
        return node
    made = {key: _strict(value) for key, value in node.items() if key not in {"title", "default", "properties"}}
    for names in ("properties", "$defs"):
        if names in node:  # the keys below are names, not keywords: a property may be called `title`
            made[names] = {name: _strict(value) for name, value in node[names].items()}
    if "properties" in node:
        made |= {"required": list(node["properties"]), "additionalProperties": False}
    return made
