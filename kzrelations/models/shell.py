"""What instructor is shown in place of a schema: it judges answers like the schema, and costs nothing to prepare.

Instructor walks through the whole tree of a response model, makes a class of it and its JSON schema, for every request
anew; with the schema of `direct` that takes several times as long as reading the answer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import BaseModel


@lru_cache(maxsize=256)
def shell(schema: type[BaseModel]) -> type[BaseModel]:
    """A model without fields that validates JSON as `schema`. Its own JSON schema is left to `jsonschema`."""
    from instructor import OpenAISchema

    class Shell(OpenAISchema):
        """Made once for each schema."""

        @classmethod
        def model_validate_json(cls, *args: Any, **kwargs: Any) -> Any:
            return schema.model_validate_json(*args, **kwargs)

        @classmethod
        def model_json_schema(cls, *args: Any, **kwargs: Any) -> dict[str, Any]:
            return {}

    Shell.__name__ = schema.__name__
    return Shell
