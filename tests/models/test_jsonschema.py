"""The schema that goes over the wire."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel, Field

from kzrelations.models.jsonschema import in_words, response_format, wire_schema


class Inner(BaseModel):
    """A nested object with a property named like a keyword."""

    title: str | None = None
    default: int = 3


class Outer(BaseModel):
    """The whole."""

    items: list[Inner] = Field(default_factory=list, description="What there is.")
    title: str = "x"


def objects(node: Any) -> list[dict[str, Any]]:
    """Every object schema in a schema."""
    if isinstance(node, list):
        return [found for item in node for found in objects(item)]
    if not isinstance(node, dict):
        return []
    return [node] * ("properties" in node) + [found for item in node.values() for found in objects(item)]


def test_strict_schema() -> None:
    """Every object requires all its properties and allows no other; titles and defaults are gone, descriptions stay."""
    body = response_format(Outer)["json_schema"]
    assert (body["name"], body["strict"]) == ("Outer", True)
    found = objects(body["schema"])
    assert {tuple(node["required"]) for node in found} == {("items", "title"), ("title", "default")}
    assert all(node["additionalProperties"] is False and "title" not in node for node in found)
    assert body["schema"]["properties"]["items"]["description"] == "What there is."
    assert "default" not in body["schema"]["properties"]["title"]


def test_schema_in_words_is_compact() -> None:
    """The schema in a prompt has neither indentation nor blanks between its parts."""
    assert in_words(Outer).endswith(wire_schema(Outer))
    assert wire_schema(Outer) == json.dumps(json.loads(wire_schema(Outer)), separators=(",", ":"))
